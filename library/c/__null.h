/* `size_t` and `NULL`, which many headers define. */
typedef __SIZE_TYPE__ size_t;
#undef NULL
#ifdef __cplusplus
#define NULL 0L
#else
#define NULL ((void *)0)
#endif
