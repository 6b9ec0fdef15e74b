/* The chunk above an unsorted one does not repeat its size. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *guard = malloc(40);
    free(a);
    guard[-2] = 0x20;
    malloc(3000);
    return 0;
}
