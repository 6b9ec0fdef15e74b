/* The header above a small block is destroyed. */
#include <stdlib.h>

/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    size_t *p = malloc(40), *q = malloc(40);
    fill(40);
    q[-1] = 1;
    free(p);
    return 0;
}
