/* A block claims a free neighbour below that is none. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(2000), *q = malloc(2000), *guard = malloc(40);
    q[-2] = 0x400;
    q[-1] &= ~(size_t)1;
    free(q);
    return 0;
}
