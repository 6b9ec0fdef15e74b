/* realloc of a block whose size is destroyed. */
#include <stdlib.h>

int main(void) {
    size_t *p = malloc(40);
    p[-1] = 0x200001;
    realloc(p, 100);
    return 0;
}
