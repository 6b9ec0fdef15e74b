/* glibc's view of its own heap. */
#ifndef _HW_MALLOC_H
#define _HW_MALLOC_H
#include <stdlib.h>
#ifdef __cplusplus
extern "C" {
#endif
size_t malloc_usable_size(void *ptr);
int malloc_trim(size_t pad);
void *memalign(size_t alignment, size_t size);
#ifdef __cplusplus
}
#endif
#endif
