/* A size below the smallest. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] = 0x11;
    free(p);
    return 0;
}
