/* The header above a large block is destroyed. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(2000), *q = malloc(40);
    q[-1] = 1;
    free(p);
    return 0;
}
