/* Anonymous memory of the system's. */
#ifndef _HW_SYS_MMAN_H
#define _HW_SYS_MMAN_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 16
#define MAP_ANONYMOUS 32
#define MAP_ANON 32
#define MAP_FAILED ((void *)-1)
void *mmap(void *address, size_t size, int protection, int flags, int fd, long offset);
int munmap(void *address, size_t size);
int mprotect(void *address, size_t size, int protection);
#ifdef __cplusplus
}
#endif
#endif
