/* A string too long for its block destroys the next header. */
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *p = malloc(1100), *q = malloc(1100);
    memset(p, 'A', 1120);
    free(q);
    free(p);
    return 0;
}
