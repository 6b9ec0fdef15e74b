/* Overflow into the top chunk: a size that cannot be. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[5] = (size_t)-1;
    malloc(40);
    return 0;
}
