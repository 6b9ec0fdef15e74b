/* The tcache struct and its entries seen from the program. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    void *target = calloc(1, 0x28);
    size_t goal[4] __attribute__((aligned(16))) = {0, 0, 0xdeadbeef, 0};
    (void)target;
    void *a = malloc(0x38), *b = malloc(0x38), *c = malloc(0x58), *d = malloc(0x58);
    free(b);
    free(a);
    free(d);
    free(c);
    /* the tcache struct at the start of the page */
    unsigned short *counts = (unsigned short *)((size_t)a & ~0xfffUL);
    unsigned long *entries = (unsigned long *)((char *)counts + 0x10 + 128);
    assert(entries[2] == (unsigned long)a);
    *(size_t *)a = (size_t)goal ^ ((size_t)a >> 12);
    void *x = malloc(0x38), *y = malloc(0x38);
    assert(y == (void *)goal);
    assert(goal[1] == 0 && goal[2] == 0xdeadbeef);
    return 0;
}
