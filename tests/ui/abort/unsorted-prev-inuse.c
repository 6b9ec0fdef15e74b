/* The chunk above an unsorted one says that it is in use. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40);
    free(a);
    guard[-1] |= 1;
    malloc(3000);
    return 0;
}
