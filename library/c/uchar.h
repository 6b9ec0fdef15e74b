/* Unicode characters (C17 7.28): the types. */
#ifndef _HW_UCHAR_H
#define _HW_UCHAR_H
typedef __SIZE_TYPE__ size_t;
#ifdef __cplusplus
extern "C" {
#endif
#ifndef _HW_MBSTATE_T
#define _HW_MBSTATE_T
typedef struct { int __count; unsigned int __value; } mbstate_t;
#endif
#ifndef __cplusplus
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
size_t mbrtoc16(char16_t *to, const char *from, size_t size, mbstate_t *state);
size_t c16rtomb(char *to, char16_t c, mbstate_t *state);
size_t mbrtoc32(char32_t *to, const char *from, size_t size, mbstate_t *state);
size_t c32rtomb(char *to, char32_t c, mbstate_t *state);
#ifdef __cplusplus
}
#endif
#endif
