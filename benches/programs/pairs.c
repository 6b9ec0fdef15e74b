/* A million pairs of malloc and free: what one call of the allocator costs. */
#include <stdlib.h>
int main(void) {
    for (int i = 0; i < 1000000; i++) {
        char *block = malloc(24 + (i & 63));
        free(block);
    }
    return 0;
}
