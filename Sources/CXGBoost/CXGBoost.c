#include "CXGBoost.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The functions of xgboost/c_api.h that are used, so that its header is not needed to build. They exist since 1.0.
static struct {
    int (*matrix_create)(const float *data, uint64_t rows, uint64_t columns, float missing, void **out);
    int (*matrix_set_floats)(void *matrix, const char *field, const float *values, uint64_t count);
    int (*matrix_free)(void *matrix);
    int (*booster_create)(void *const *matrices, uint64_t count, void **out);
    int (*booster_set)(void *booster, const char *name, const char *value);
    int (*booster_update)(void *booster, int round, void *matrix);
    int (*booster_dump)(
        void *booster, const char *map, int statistics, const char *format, uint64_t *count, const char ***trees);
    int (*booster_free)(void *booster);
} api;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int available = 0;

static int find(void *library, const char *name, void *place) {
    void *symbol = dlsym(library, name);
    // POSIX lets dlsym's result be stored through a pointer to a function pointer.
    memcpy(place, &symbol, sizeof symbol);
    return symbol != NULL;
}

static void load(void) {
    static const char *const names[] = {"libxgboost.so.0", "libxgboost.so", "libxgboost.dylib"};
    void *library = NULL;
    for (size_t i = 0; library == NULL && i < sizeof names / sizeof *names; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
    available = find(library, "XGDMatrixCreateFromMat", &api.matrix_create)
        && find(library, "XGDMatrixSetFloatInfo", &api.matrix_set_floats)
        && find(library, "XGDMatrixFree", &api.matrix_free)
        && find(library, "XGBoosterCreate", &api.booster_create)
        && find(library, "XGBoosterSetParam", &api.booster_set)
        && find(library, "XGBoosterUpdateOneIter", &api.booster_update)
        && find(library, "XGBoosterDumpModelEx", &api.booster_dump)
        && find(library, "XGBoosterFree", &api.booster_free);
}

int cxgboost_is_available(void) {
    pthread_once(&once, load);
    return available;
}

static int set_number(void *booster, const char *name, double value) {
    char text[40];
    snprintf(text, sizeof text, "%.17g", value);
    return api.booster_set(booster, name, text);
}

static int configure(void *booster, const cxgboost_job *job) {
    const char *objective = job->absolute_error ? "reg:absoluteerror" : "reg:squarederror";
    return api.booster_set(booster, "verbosity", "0") || api.booster_set(booster, "nthread", "1")
        || api.booster_set(booster, "objective", objective) || api.booster_set(booster, "base_score", "0")
        || api.booster_set(booster, "tree_method", "hist") || api.booster_set(booster, "max_bin", "64")
        || set_number(booster, "seed", job->seed) || set_number(booster, "max_depth", job->depth)
        || set_number(booster, "eta", job->learning_rate) || set_number(booster, "subsample", job->subsample)
        || set_number(booster, "min_child_weight", job->min_child_weight)
        || set_number(booster, "lambda", job->lambda);
}

static char *joined(const char *const *parts, uint64_t count) {
    size_t length = 1;
    for (uint64_t i = 0; i < count; i++) length += strlen(parts[i]) + 1;
    char *text = malloc(length);
    if (text == NULL) return NULL;
    char *end = text;
    for (uint64_t i = 0; i < count; i++) {
        size_t size = strlen(parts[i]);
        memcpy(end, parts[i], size);
        end += size;
        *end++ = '\n';
    }
    *end = 0;
    return text;
}

static char *learn(void *booster, void *matrix, const cxgboost_job *job) {
    if (configure(booster, job)) return NULL;
    for (int round = 0; round < job->rounds; round++)
        if (api.booster_update(booster, round, matrix)) return NULL;
    uint64_t count = 0;
    const char **parts = NULL;
    if (api.booster_dump(booster, "", 1, "text", &count, &parts)) return NULL;
    return joined(parts, count);
}

int cxgboost_train(const cxgboost_job *job, char **trees) {
    *trees = NULL;
    if (!cxgboost_is_available()) return CXGBOOST_ABSENT;
    void *matrix = NULL;
    void *booster = NULL;
    if (api.matrix_create(job->features, job->rows, job->columns, __builtin_nanf(""), &matrix) == 0) {
        if (api.matrix_set_floats(matrix, "label", job->targets, job->rows) == 0
            && api.booster_create(&matrix, 1, &booster) == 0)
            *trees = learn(booster, matrix, job);
        if (booster != NULL) api.booster_free(booster);
        api.matrix_free(matrix);
    }
    return *trees == NULL ? CXGBOOST_FAILED : CXGBOOST_DONE;
}

void cxgboost_free(char *trees) { free(trees); }
