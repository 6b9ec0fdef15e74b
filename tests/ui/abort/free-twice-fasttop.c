/* Freed twice in a row while the tcache is full. */
#include <stdlib.h>

/* Fills the tcache bin of this size; the blocks lie below all that come later. */
static void fill(size_t size) {
    void *blocks[7];
    for (int i = 0; i < 7; i++) blocks[i] = malloc(size);
    for (int i = 0; i < 7; i++) free(blocks[i]);
}
int main(void) {
    char *p;
    fill(40);
    for (int i = 0; i < 7; i++) malloc(56);
    p = malloc(120);
    fill(120);
    free(p);
    free(p);
    return 0;
}
