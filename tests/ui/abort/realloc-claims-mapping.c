/* The same with realloc. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] |= 2;
    realloc(p, 400);
    return 0;
}
