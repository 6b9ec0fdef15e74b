/* Beyond C17: glibc's view of its own heap. */
#ifndef _HW_MALLOC_H
#define _HW_MALLOC_H
#include <stddef.h>
#include <stdio.h>
#ifdef __cplusplus
extern "C" {
#endif
/* Parameters of mallopt. */
#define M_MXFAST 1
#define M_NLBLKS 2
#define M_GRAIN 3
#define M_KEEP 4
#define M_TRIM_THRESHOLD -1
#define M_TOP_PAD -2
#define M_MMAP_THRESHOLD -3
#define M_MMAP_MAX -4
#define M_CHECK_ACTION -5
#define M_PERTURB -6
#define M_ARENA_TEST -7
#define M_ARENA_MAX -8
struct mallinfo2 {
    size_t arena;    /* bytes got by moving the break */
    size_t ordblks;  /* free chunks outside the fastbins */
    size_t smblks;   /* chunks in fastbins */
    size_t hblks;    /* mappings of their own */
    size_t hblkhd;   /* bytes of those */
    size_t usmblks;  /* always 0 */
    size_t fsmblks;  /* bytes in fastbins */
    size_t uordblks; /* bytes in use */
    size_t fordblks; /* bytes free */
    size_t keepcost; /* bytes of the top chunk */
};
struct mallinfo {
    int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
size_t malloc_usable_size(void *ptr);
int malloc_trim(size_t pad);
int mallopt(int parameter, int value);
struct mallinfo2 mallinfo2(void);
struct mallinfo mallinfo(void);
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *ptr, size_t size);
void *reallocarray(void *ptr, size_t count, size_t size);
void free(void *ptr);
void malloc_stats(void);
int malloc_info(int options, FILE *stream);
void *memalign(size_t alignment, size_t size);
void *valloc(size_t size);
void *pvalloc(size_t size);
void __heapwise_mallinfo(size_t *fields);
#ifdef __cplusplus
}
#endif
#endif
