/* Beyond C17: memory on the stack. */
#ifndef _HW_ALLOCA_H
#define _HW_ALLOCA_H
typedef __SIZE_TYPE__ size_t;
#ifdef __cplusplus
extern "C" {
#endif
#define alloca(size) __builtin_alloca(size)
#ifdef __cplusplus
}
#endif
#endif
