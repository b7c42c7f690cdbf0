// XGBoost's C library for Swift, loaded when it is first needed: a program that links this runs without the library.
#ifndef CXGBOOST_H
#define CXGBOOST_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What to learn from, and how. Missing features are NaN; the targets must be finite.
typedef struct {
    /// Row by row.
    const float *features;
    const float *targets;
    size_t rows;
    size_t columns;
    int rounds;
    int depth;
    int seed;
    double learning_rate;
    double subsample;
    double min_child_weight;
    double lambda;
    /// 1: the absolute error, 0: the squared error.
    int absolute_error;
} cxgboost_job;

enum { CXGBOOST_DONE = 0, CXGBOOST_ABSENT = 1, CXGBOOST_FAILED = 2 };

/// Whether the library is there. Loads it the first time.
int cxgboost_is_available(void);

/// Learns `rounds` regression trees on one thread, with a base score of 0, and writes them to `trees` as text in the
/// library's dump format with statistics, one after another; the caller gives it to cxgboost_free.
int cxgboost_train(const cxgboost_job *job, char **trees);

void cxgboost_free(char *trees);

#ifdef __cplusplus
}
#endif

#endif
