/* POSIX: the parts that touch memory. */
#ifndef _HW_UNISTD_H
#define _HW_UNISTD_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef long ssize_t;
typedef int pid_t;
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
#ifdef __cplusplus
}
#endif
#endif
