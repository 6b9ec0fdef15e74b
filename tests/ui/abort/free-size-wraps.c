/* The size word says more than there is address space. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] = (size_t)-16;
    free(p);
    return 0;
}
