#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *a = malloc(24);
    char *b = malloc(24);
    a[32] = 'x'; //~
    free(a);
    free(b);
    return 0;
}
