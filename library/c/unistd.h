/* Beyond C17: POSIX, the parts that touch memory, and files kept in memory. What needs other processes is only declared. */
#ifndef _HW_UNISTD_H
#define _HW_UNISTD_H
#include <__access.h>
#include <__null.h>
#include <__seek.h>
#include <__types.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef __INTPTR_TYPE__ intptr_t;
typedef unsigned int useconds_t, socklen_t;
#define _POSIX_VERSION 200809L
#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_OPEN_MAX 4
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _SC_AVPHYS_PAGES 86
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE 30
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
ssize_t write(int fd, const void *buffer, size_t size);
ssize_t read(int fd, void *buffer, size_t size);
void *sbrk(intptr_t increment);
int brk(void *address);
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t microseconds);
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
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
unsigned int alarm(unsigned int seconds);
extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const args[], const char *options);
extern char **environ;
ssize_t pread(int fd, void *buffer, size_t size, off_t at);
ssize_t pwrite(int fd, const void *buffer, size_t size, off_t at);
int fsync(int fd);
int fdatasync(int fd);
void sync(void);
char *getcwd(char *to, size_t size);
int gethostname(char *to, size_t size);
int getdtablesize(void);
void swab(const void *from, void *to, ssize_t size);
pid_t getpgrp(void);
pid_t getsid(pid_t process);
int rmdir(const char *name);
int chdir(const char *name);
int truncate(const char *name, off_t size);
int ftruncate(int fd, off_t size);
int dup(int fd);
int dup2(int fd, int other);
int pipe(int fds[2]);
int pause(void);
unsigned int ualarm(useconds_t first, useconds_t then);
pid_t fork(void);
pid_t vfork(void);
int execl(const char *path, const char *arg, ...);
int execle(const char *path, const char *arg, ...);
int execlp(const char *file, const char *arg, ...);
int execv(const char *path, char *const args[]);
int execve(const char *path, char *const args[], char *const environment[]);
int execvp(const char *file, char *const args[]);
int link(const char *from, const char *to);
int symlink(const char *from, const char *to);
ssize_t readlink(const char *name, char *to, size_t size);
int chown(const char *name, uid_t owner, gid_t group);
int nice(int more);
int setuid(uid_t user);
int setgid(gid_t group);
pid_t setsid(void);
int setpgid(pid_t process, pid_t group);
char *getlogin(void);
char *ttyname(int fd);
char *getpass(const char *prompt);
char *crypt(const char *key, const char *salt);
long pathconf(const char *name, int what);
long fpathconf(int fd, int what);
long syscall(long number, ...);
int getentropy(void *to, size_t size);
#ifdef __cplusplus
}
#endif
#endif
