/* Diagnostics (C17 7.2): may be included again with another NDEBUG. */
#ifdef __cplusplus
extern "C" {
#endif
#ifndef _HW_ASSERT_H
#define _HW_ASSERT_H
__attribute__((noreturn)) void __assert_fail(const char *assertion, const char *file, unsigned int line, const char *function);
#ifndef __cplusplus
#define static_assert _Static_assert
#endif
#endif
#ifdef __cplusplus
}
#endif
#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#define assert(expression) ((expression) ? (void)0 : __assert_fail(#expression, __FILE__, __LINE__, __func__))
#endif
