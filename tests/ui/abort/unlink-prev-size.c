/* The foot of a free chunk does not repeat its size. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *b = malloc(2000), *guard = malloc(40);
    free(b);
    guard[-2] = 0x300;
    free(a);
    return 0;
}
