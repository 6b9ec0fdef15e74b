/* realloc of a pointer into a block. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(40);
    realloc(p + 8, 100);
    return 0;
}
