/* Beyond C17: BSD's parameters. */
#ifndef _HW_SYS_PARAM_H
#define _HW_SYS_PARAM_H
#include <endian.h>
#include <limits.h>
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MAXPATHLEN 4096
#endif
