#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(16);
    int *w = malloc(16);
    int *q = realloc(p, 4000);
    p[0] = 1; //~
    free(q);
    free(w);
    return 0;
}
