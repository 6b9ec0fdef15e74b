/* A size made larger: nothing notices, and two blocks overlap. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(24), *q = malloc(24), *r;
    ((size_t *)q)[-1] = 0x41;
    free(q);
    r = malloc(56);
    return r != q;
    return 0;
}
