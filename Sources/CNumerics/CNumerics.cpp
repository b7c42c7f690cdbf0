#include "CNumerics.h"

#include <charconv>
#include <limits>
#include <system_error>

extern "C" size_t sentinel_format_double(double value, char *buffer) {
    const std::to_chars_result result = std::to_chars(buffer, buffer + 32, value);
    return result.ec == std::errc() ? static_cast<size_t>(result.ptr - buffer) : 0;
}

extern "C" int sentinel_parse_double(const char *begin, const char *end, double *value) {
    const std::from_chars_result result = std::from_chars(begin, end, *value);
    if (result.ec != std::errc() || result.ptr - begin > std::numeric_limits<int>::max()) {
        return 0;
    }
    return static_cast<int>(result.ptr - begin);
}
