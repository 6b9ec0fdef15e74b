/* Requests that are none, or too many. */
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static void show(const char *what, void *block) {
    printf("%s: %s, errno %d\n", what, block ? "a block" : "NULL", errno);
    errno = 0;
}
int main(void) {
    int negative = -1;
    char *p, *q;
    show("at first", NULL);
    p = malloc(0);
    show("malloc(0)", p);
    printf("usable %zu\n", malloc_usable_size(p));
    q = malloc(0);
    printf("another one: %d\n", p != q);
    free(q);
    show("malloc(-1)", malloc(-1));
    show("malloc of a negative int", malloc(negative * 100));
    show("malloc(PTRDIFF_MAX)", malloc(PTRDIFF_MAX));
    show("malloc(PTRDIFF_MAX + 1)", malloc((size_t)PTRDIFF_MAX + 1));
    show("calloc overflow", calloc(SIZE_MAX / 2, 3));
    show("calloc negative", calloc(-1, 16));
    show("calloc(0, 8)", calloc(0, 8));
    show("calloc(8, 0)", calloc(8, 0));
    p = realloc(p, 100);
    p[99] = 'x';
    show("realloc(p, -5)", realloc(p, -5));
    printf("still there: %c\n", p[99]);
    show("realloc(p, 0)", realloc(p, 0));
    p = realloc(NULL, 24);
    show("realloc(NULL, 24)", p);
    show("realloc(NULL, -1)", realloc(NULL, -1));
    show("aligned_alloc(16, -1)", aligned_alloc(16, -1));
    show("aligned_alloc(4096, -4096)", aligned_alloc(4096, -4096));
    show("pvalloc(-1)", pvalloc(-1));
    free(p);
    free(NULL);
    printf("usable of NULL %zu\n", malloc_usable_size(NULL));
    show("at last", NULL);
    return 0;
}
