/* Overflow into the size of the chunk above an unsorted one. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40);
    free(a);
    guard[-1] = 8;
    malloc(3000);
    return 0;
}
