#include "CLibCrypto.h"

#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

int sentinel_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
    unsigned int written = 0;
    return EVP_Digest(bytes, length, digest, &written, EVP_sha256(), NULL) == 1 && written == SENTINEL_SHA256_BYTES;
}

int sentinel_hmac_sha256(
    const uint8_t *key, size_t key_length, const uint8_t *message, size_t message_length, uint8_t *code) {
    unsigned int written = 0;
    if (key_length > INT_MAX) {
        return 0;
    }
    return HMAC(EVP_sha256(), key, (int)key_length, message, message_length, code, &written) != NULL
        && written == SENTINEL_SHA256_BYTES;
}

int sentinel_equal(const uint8_t *a, const uint8_t *b, size_t length) {
    return CRYPTO_memcmp(a, b, length) == 0;
}

int sentinel_random(uint8_t *bytes, size_t length) {
    return length <= INT_MAX && RAND_bytes(bytes, (int)length) == 1;
}

int sentinel_gcm_seal(const sentinel_gcm *gcm, const uint8_t *plain, size_t length, uint8_t *cipher, uint8_t *tag) {
    if (length > INT_MAX || gcm->associated_length > INT_MAX) {
        return 0;
    }
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0;
    int ok = context != NULL
        && EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, gcm->key, gcm->nonce) == 1
        && (gcm->associated_length == 0
            || EVP_EncryptUpdate(context, NULL, &written, gcm->associated, (int)gcm->associated_length) == 1)
        && (length == 0 || EVP_EncryptUpdate(context, cipher, &written, plain, (int)length) == 1)
        && EVP_EncryptFinal_ex(context, tag, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, SENTINEL_GCM_TAG_BYTES, tag) == 1;
    EVP_CIPHER_CTX_free(context);
    return ok;
}

int sentinel_gcm_open(
    const sentinel_gcm *gcm, const uint8_t *cipher, size_t length, const uint8_t *tag, uint8_t *plain) {
    if (length > INT_MAX || gcm->associated_length > INT_MAX) {
        return 0;
    }
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0;
    uint8_t rest[SENTINEL_GCM_TAG_BYTES];
    int ok = context != NULL
        && EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), NULL, gcm->key, gcm->nonce) == 1
        && (gcm->associated_length == 0
            || EVP_DecryptUpdate(context, NULL, &written, gcm->associated, (int)gcm->associated_length) == 1)
        && (length == 0 || EVP_DecryptUpdate(context, plain, &written, cipher, (int)length) == 1)
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, SENTINEL_GCM_TAG_BYTES, (void *)tag) == 1
        && EVP_DecryptFinal_ex(context, rest, &written) == 1;
    EVP_CIPHER_CTX_free(context);
    if (!ok && length > 0) {
        OPENSSL_cleanse(plain, length);
    }
    return ok;
}
