/* The same, found when a larger bin is cut. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(0x900), *guard = malloc(40), *unsorted;
    free(a);
    unsorted = (size_t *)a[0];
    malloc(3000);
    unsorted[2] = (size_t)guard;
    malloc(0x410);
    return 0;
}
