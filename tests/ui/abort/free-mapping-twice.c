/* A mapping freed twice: its header is gone. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(200000);
    free(p);
    free(p);
    return 0;
}
