/* What was printed before the abort is lost or seen, as stdio buffers. */
#include <stdlib.h>

#include <stdio.h>
int main(void) {
    char *p = malloc(40);
    fputs("before\n", stderr);
    free(p);
    free(p);
    return 0;
}
