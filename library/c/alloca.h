/* Memory on the stack. */
#ifndef _HW_ALLOCA_H
#define _HW_ALLOCA_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
#define alloca(size) __builtin_alloca(size)
#ifdef __cplusplus
}
#endif
#endif
