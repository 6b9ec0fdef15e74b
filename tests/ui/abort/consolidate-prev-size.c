/* A fastbin chunk claims a free neighbour below. */
#include <stdlib.h>

/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    size_t *a = malloc(40), *b = malloc(40);
    fill(40);
    free(b);
    b[-2] = 0x20;
    b[-1] &= ~(size_t)1;
    malloc(2000);
    return 0;
}
