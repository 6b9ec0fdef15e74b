/* A large block freed twice. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(2000), *guard = malloc(40);
    free(p);
    free(p);
    return 0;
}
