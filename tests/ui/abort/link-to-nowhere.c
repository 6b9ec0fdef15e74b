/* Use after free: the link of a cached block leads to unmapped memory. */
#include <stdint.h>
#include <stdlib.h>

/* A link as the tcache and the fastbins store it. */
#define LINK(place, to) (((uintptr_t)(place) >> 12) ^ (uintptr_t)(to))
int main(void) {
    size_t *a = malloc(40), *b = malloc(40);
    free(a);
    free(b);
    b[0] = LINK(b, (void *)0x10000);
    malloc(40);
    malloc(40);
    return 0;
}
