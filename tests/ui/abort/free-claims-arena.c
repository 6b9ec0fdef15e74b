/* The flag says that a block belongs to another arena. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] |= 4;
    free(p);
    return 0;
}
