#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int *p = calloc(2, sizeof *p);
    p = realloc(p, 4 * sizeof *p);
    int s = 0;
    for (int i = 0; i < 4; i++) s += p[i];
    if (s == 0) puts("zero"); //~ uninitialized-read
    free(p);
    return 0;
}
