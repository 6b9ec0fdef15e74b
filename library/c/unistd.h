/* POSIX: the parts that touch memory. */
#ifndef _HW_UNISTD_H
#define _HW_UNISTD_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef _HW_SSIZE_T
#define _HW_SSIZE_T
typedef __PTRDIFF_TYPE__ ssize_t;
typedef int pid_t;
typedef long off_t;
#endif
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE 30
#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
ssize_t write(int fd, const void *buffer, size_t size);
ssize_t read(int fd, void *buffer, size_t size);
void *sbrk(intptr_t increment);
int brk(void *address);
unsigned int sleep(unsigned int seconds);
int usleep(unsigned int microseconds);
__attribute__((noreturn)) void _exit(int status);
pid_t getpid(void);
pid_t getppid(void);
long sysconf(int name);
int getpagesize(void);
int isatty(int fd);
int unlink(const char *name);
off_t lseek(int fd, off_t offset, int whence);
int close(int fd);
int access(const char *name, int mode);
unsigned int getuid(void);
unsigned int geteuid(void);
unsigned int getgid(void);
unsigned int getegid(void);
extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const args[], const char *options);
unsigned int alarm(unsigned int seconds);
#ifdef __cplusplus
}
#endif
#endif
