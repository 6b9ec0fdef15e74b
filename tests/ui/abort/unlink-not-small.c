/* Use after free: the list of sizes does not come back to a large chunk. */
#include <stdlib.h>

int main(void) {
    size_t *a = malloc(2000), *b = malloc(2000), *guard = malloc(40);
    free(b);
    malloc(3000);
    b[2] = (size_t)guard;
    free(a);
    return 0;
}
