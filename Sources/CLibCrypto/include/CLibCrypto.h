#ifndef CLIBCRYPTO_H
#define CLIBCRYPTO_H

#include <stddef.h>
#include <stdint.h>

/// The functions of OpenSSL's libcrypto that Sentinel uses, with the contexts kept inside.
/// Each returns 1 for success and 0 for failure.

#define SENTINEL_SHA256_BYTES 32
#define SENTINEL_GCM_NONCE_BYTES 12
#define SENTINEL_GCM_TAG_BYTES 16

/// SHA-256 of `length` bytes into 32 bytes.
int sentinel_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

/// HMAC-SHA-256 into 32 bytes.
int sentinel_hmac_sha256(
    const uint8_t *key, size_t key_length, const uint8_t *message, size_t message_length, uint8_t *code);

/// 1 when `length` bytes are equal, in a time that does not depend on where they differ.
int sentinel_equal(const uint8_t *a, const uint8_t *b, size_t length);

/// Fills `bytes` from the random generator of libcrypto.
int sentinel_random(uint8_t *bytes, size_t length);

/// What is sealed or opened with AES-256-GCM: a key of 32 bytes, a nonce of 12, associated data that is authenticated
/// but not encrypted.
typedef struct {
    const uint8_t *key;
    const uint8_t *nonce;
    const uint8_t *associated;
    size_t associated_length;
} sentinel_gcm;

/// Encrypts `length` bytes into as many bytes, and writes a tag of 16 bytes.
int sentinel_gcm_seal(const sentinel_gcm *gcm, const uint8_t *plain, size_t length, uint8_t *cipher, uint8_t *tag);

/// Decrypts `length` bytes into as many bytes; 0 when the tag does not fit, and then `plain` is wiped.
int sentinel_gcm_open(
    const sentinel_gcm *gcm, const uint8_t *cipher, size_t length, const uint8_t *tag, uint8_t *plain);

#endif
