/* Use after free: the back link of a large bin chunk is broken. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(0x500), *g = malloc(40), *b = malloc(0x520), *end = malloc(40);
    free(a);
    malloc(3000);
    a[1] = (size_t)end;
    free(b);
    malloc(3000);
    return 0;
}
