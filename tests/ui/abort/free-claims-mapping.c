/* The flag says that a heap block is a mapping. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] |= 2;
    free(p);
    return 0;
}
