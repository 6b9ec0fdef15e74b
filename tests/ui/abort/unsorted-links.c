/* Use after free: the link of an unsorted chunk is overwritten. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40);
    free(a);
    a[0] = (size_t)guard;
    malloc(3000);
    return 0;
}
