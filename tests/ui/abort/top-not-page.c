/* Overflow into the top chunk: it does not end at a page. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[5] = 0x401;
    malloc(2000);
    return 0;
}
