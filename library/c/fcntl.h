/* POSIX: opening files by number; they are those of fopen, kept in memory. */
#ifndef _HW_FCNTL_H
#define _HW_FCNTL_H
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
int open(const char *name, int flags, ...);
int creat(const char *name, mode_t mode);
#ifdef __cplusplus
}
#endif
#endif
