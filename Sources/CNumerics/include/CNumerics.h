#ifndef CNUMERICS_H
#define CNUMERICS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Writes the shortest decimal text that reads back as exactly `value` (without a terminating zero).
/// `buffer` must hold at least 32 bytes. Returns the number of bytes written.
size_t sentinel_format_double(double value, char *buffer);

/// Reads a decimal number at the start of [begin, end), correctly rounded and independent of the locale.
/// Returns the number of bytes consumed, or 0 if there is no number or it does not fit in a double.
int sentinel_parse_double(const char *begin, const char *end, double *value);

#ifdef __cplusplus
}
#endif

#endif
