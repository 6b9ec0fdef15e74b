/* Unicode characters (C17 7.28): the types. */
#ifndef _HW_UCHAR_H
#define _HW_UCHAR_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef __cplusplus
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
#ifdef __cplusplus
}
#endif
#endif
