/* `size_t` and `NULL`, which many headers define; `NULL` alone with `__need_NULL`. */
#ifndef __need_NULL
typedef __SIZE_TYPE__ size_t;
#endif
#undef __need_NULL
#undef NULL
#ifdef __cplusplus
#define NULL 0L
#else
#define NULL ((void *)0)
#endif
