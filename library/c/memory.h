/* Beyond C17: the old name of <string.h>. */
#ifndef _HW_MEMORY_H
#define _HW_MEMORY_H
#include <string.h>
#endif
