#include "CLibZ.h"
