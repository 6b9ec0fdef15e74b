/* The top chunk itself is freed. */
#include <stdlib.h>

int main(void) {
    char *p = malloc(40);
    free(p + 48);
    return 0;
}
