/* Overflow into the size of an unsorted chunk. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40);
    free(a);
    a[-1] = 8;
    malloc(3000);
    return 0;
}
