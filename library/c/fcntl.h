/* Beyond C17: opening files by number; they are those of fopen, kept in memory. */
#ifndef _HW_FCNTL_H
#define _HW_FCNTL_H
#include <__access.h>
#include <__modes.h>
#include <__seek.h>
#include <__types.h>
#ifdef __cplusplus
extern "C" {
#endif
#define O_ACCMODE 3
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0100
#define O_EXCL 0200
#define O_NOCTTY 0400
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_NDELAY O_NONBLOCK
#define O_DSYNC 010000
#define O_ASYNC 020000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#define O_CLOEXEC 02000000
#define O_SYNC 04010000
#define O_FSYNC O_SYNC
#define O_RSYNC O_SYNC
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#define F_RDLCK 0
#define F_WRLCK 1
#define F_UNLCK 2
#define FD_CLOEXEC 1
#define AT_FDCWD -100
struct flock { short l_type, l_whence; off_t l_start, l_len; pid_t l_pid; };
int open(const char *name, int flags, ...);
int creat(const char *name, mode_t mode);
int fcntl(int fd, int what, ...);
int openat(int folder, const char *name, int flags, ...);
#ifdef __cplusplus
}
#endif
#endif
