/* Use after free: the links of a free chunk do not come back to it. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *b = malloc(2000), *guard = malloc(40);
    free(b);
    b[0] = (size_t)guard;
    free(a);
    return 0;
}
