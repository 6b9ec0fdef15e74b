/* realloc of a block below a destroyed header. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40), *q = malloc(40);
    q[-1] = 0x10;
    realloc(p, 100);
    return 0;
}
