/* One byte too many lands in padding. */
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *p = malloc(20), *q = malloc(20);
    memset(p, 'A', 24);
    free(p);
    free(q);
    return 0;
}
