/* Beyond C17: POSIX's types. */
#ifndef _HW_SYS_TYPES_H
#define _HW_SYS_TYPES_H
#ifdef __cplusplus
extern "C" {
#endif

#include <__types.h>
typedef __SIZE_TYPE__ size_t;
typedef unsigned long ino_t;
#ifdef __ILP32__
typedef unsigned long long dev_t;
typedef unsigned int nlink_t;
typedef long long loff_t, quad_t;
typedef unsigned long long u_quad_t;
#else
typedef unsigned long dev_t, nlink_t, u_quad_t;
typedef long loff_t, quad_t;
#endif
typedef long blksize_t, blkcnt_t, clock_t, time_t, suseconds_t;
typedef unsigned long fsblkcnt_t, fsfilcnt_t;
typedef unsigned int id_t;
typedef int clockid_t, key_t, daddr_t;
typedef void *timer_t;
typedef char *caddr_t;
typedef unsigned int uint, u_int;
typedef unsigned short ushort, u_short;
typedef unsigned long ulong, u_long;
typedef unsigned char u_char;
typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT8_TYPE__ u_int8_t;
typedef __UINT16_TYPE__ u_int16_t;
typedef __UINT32_TYPE__ u_int32_t;
typedef __UINT64_TYPE__ u_int64_t;
typedef __INTPTR_TYPE__ register_t;
#ifdef __cplusplus
}
#endif
#endif
