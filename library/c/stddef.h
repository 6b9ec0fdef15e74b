/* Common definitions (C17 7.19). */
#ifndef _HW_STDDEF_H
#define _HW_STDDEF_H
#ifdef __ILP32__
typedef unsigned int size_t;
typedef int ptrdiff_t;
#else
typedef unsigned long size_t;
typedef long ptrdiff_t;
#endif
#ifndef __cplusplus
typedef int wchar_t;
#endif
typedef struct { long long __ll; long double __ld; } max_align_t;
#define offsetof(type, member) __builtin_offsetof(type, member)
#ifndef NULL
#ifdef __cplusplus
#define NULL 0L
#else
#define NULL ((void *)0)
#endif
#endif
#ifdef __cplusplus
namespace std { typedef decltype(nullptr) nullptr_t; }
#endif
#endif
