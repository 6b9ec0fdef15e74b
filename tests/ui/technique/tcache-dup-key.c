/* The key is overwritten, so that a double free passes. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    size_t *p = malloc(0x38);
    free(p);
    p[1] = 0x1111;
    free(p);
    void *a = malloc(0x38), *b = malloc(0x38);
    assert(a == b);
    return 0;
}
