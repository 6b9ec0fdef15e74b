/* Use after free: the list of sizes of a large bin is broken. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(0x500), *g = malloc(40), *b = malloc(0x520), *end = malloc(40);
    free(a);
    malloc(3000);
    a[3] = (size_t)end;
    free(b);
    malloc(3000);
    return 0;
}
