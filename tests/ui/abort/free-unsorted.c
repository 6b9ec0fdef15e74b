/* Use after free: the back link of the newest unsorted chunk is overwritten. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40), *b = malloc(2000), *end = malloc(40);
    free(a);
    a[1] = (size_t)guard;
    free(b);
    return 0;
}
