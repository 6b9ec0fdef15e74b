// options: --model ilp32 --stdout pipe
// glibc with size words of 4 bytes: distances, usable sizes, reuse, large blocks, requests that fail.
#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *base;
static void show(const char *what, void *p) { printf("%s %td %zu\n", what, (ptrdiff_t)((uintptr_t)p - (uintptr_t)base), malloc_usable_size(p)); }

int main(void) {
    static void *blocks[40];
    base = malloc(1);
    for (int i = 0; i < 12; i++) blocks[i] = malloc(i * 9);
    for (int i = 12; i < 24; i++) blocks[i] = malloc(70);
    void *guard = malloc(5000);
    for (int i = 0; i < 24; i++) show("block", blocks[i]);
    for (int i = 12; i < 24; i++) free(blocks[i]);
    for (int i = 12; i < 18; i++) show("again", malloc(70));
    show("merged", malloc(300));
    show("calloc", calloc(3, 100));
    show("memalign", memalign(64, 100));
    void *grown = realloc(guard, 9000);
    show("realloc", grown);
    printf("%d\n", ((uintptr_t)grown & 15) == 0);
    char *mapped = malloc(200000);
    printf("%u %zu\n", (unsigned)((uintptr_t)mapped & 4095), malloc_usable_size(mapped));
    free(mapped);
    struct mallinfo2 info = mallinfo2();
    printf("%zu %zu %zu\n", info.arena, info.uordblks, info.keepcost);
    errno = 0;
    printf("%d", malloc((size_t)-1) == NULL);
    printf(" %d", errno == ENOMEM);
    printf(" %d\n", calloc(65536, 65536) == NULL);
    return 0;
}
