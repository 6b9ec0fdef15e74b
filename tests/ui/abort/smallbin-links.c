/* Use after free: the back link of a small bin chunk is overwritten. */
#include <stdlib.h>

/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    size_t *a = malloc(200), *guard = malloc(40);
    fill(200);
    free(a);
    malloc(3000);
    a[1] = (size_t)guard - 16;
    calloc(1, 200);
    return 0;
}
