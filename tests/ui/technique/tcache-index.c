/* Which tcache bin a request belongs to. */
#include <stdio.h>
#include <stdlib.h>
#include <malloc.h>
struct malloc_chunk { size_t a, b; struct malloc_chunk *fd, *bk, *x, *y; };
#define SIZE_SZ sizeof(size_t)
#define MALIGN (2 * SIZE_SZ < __alignof__(long double) ? __alignof__(long double) : 2 * SIZE_SZ)
#define MASK (MALIGN - 1)
#define MIN_CHUNK (offsetof(struct malloc_chunk, x))
#define MINSZ (((MIN_CHUNK + MASK) & ~MASK))
#define req2size(r) (((r) + SIZE_SZ + MASK < MINSZ) ? MINSZ : ((r) + SIZE_SZ + MASK) & ~MASK)
#define idx(x) (((x) - MINSZ + MALIGN - 1) / MALIGN)
#include <stddef.h>
int main(void) {
    for (size_t r = 1; r < 200; r += 13) printf("%zu %zu %zu\n", r, (size_t)req2size(r), (size_t)idx(req2size(r)));
    return 0;
}
