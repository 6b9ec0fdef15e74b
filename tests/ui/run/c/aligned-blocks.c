/* Blocks at alignments of their own, and where glibc puts what it cuts off. */
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *start;
static void show(const char *what, void *block) {
    printf("%s %#lx usable %zu\n", what, (unsigned long)((uintptr_t)block - (uintptr_t)start), malloc_usable_size(block));
}
int main(void) {
    void *block = NULL;
    puts("offsets from the first block");
    start = (char *)malloc(24) - 0x10;
    show("malloc", start + 0x10);
    void *a = memalign(64, 100);
    show("memalign 64", a);
    void *b = aligned_alloc(256, 512);
    show("aligned_alloc 256", b);
    printf("posix_memalign %d\n", posix_memalign(&block, 32, 40));
    show("posix_memalign 32", block);
    printf("posix_memalign %d %d %d\n", posix_memalign(&block, 3, 40), posix_memalign(&block, 0, 40),
           posix_memalign(&block, 4, 40));
    void *odd = memalign(48, 10);
    printf("rounded up: %d\n", (uintptr_t)odd % 64 == 0);
    void *page = valloc(100);
    printf("page: %d usable %zu\n", (uintptr_t)page % 4096 == 0, malloc_usable_size(page));
    void *pages = pvalloc(5000);
    printf("pages: %d usable %zu\n", (uintptr_t)pages % 4096 == 0, malloc_usable_size(pages));
    errno = 0;
    printf("%p", memalign(~0ul, 1));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("%d\n", memalign(64, ~0ul) == NULL && errno == ENOMEM);
    printf("%d\n", posix_memalign(&block, 64, ~0ul - 100));
    memset(a, 1, 100);
    memset(b, 2, 512);
    a = realloc(a, 1000);
    printf("%d\n", ((char *)a)[99]);
    free(a);
    free(b);
    free(block);
    free(odd);
    free(page);
    free(pages);
    free(start + 0x10);
    return 0;
}
