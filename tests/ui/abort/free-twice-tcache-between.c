/* Freed twice, another between. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(40), *q = malloc(40);
    free(p);
    free(q);
    free(p);
    return 0;
}
