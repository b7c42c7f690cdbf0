// zlib for Swift.
#ifndef CLIBZ_H
#define CLIBZ_H

#include <zlib.h>

#endif
