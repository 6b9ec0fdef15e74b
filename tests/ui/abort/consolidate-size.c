/* The size of a fastbin chunk is overwritten; found by malloc_consolidate. */
#include <stdlib.h>

/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    size_t *a = malloc(40);
    fill(40);
    free(a);
    a[-1] = 0x51;
    malloc(2000);
    return 0;
}
