/* POSIX's types. */
#ifndef _HW_SYS_TYPES_H
#define _HW_SYS_TYPES_H
#include <stddef.h>
#include <stdint.h>
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef _HW_SSIZE_T
#define _HW_SSIZE_T
typedef __PTRDIFF_TYPE__ ssize_t;
typedef int pid_t;
typedef long off_t;
#endif
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int mode_t;
typedef unsigned long ino_t;
typedef unsigned long dev_t;
typedef unsigned int uint;
typedef unsigned short ushort;
typedef unsigned long ulong;
typedef unsigned char u_char;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef uint8_t u_int8_t;
typedef uint16_t u_int16_t;
typedef uint32_t u_int32_t;
#ifdef __cplusplus
}
#endif
#endif
