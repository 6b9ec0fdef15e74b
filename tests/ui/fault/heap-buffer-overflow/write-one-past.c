#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(4 * sizeof(int));
    p[4] = 1; //~
    free(p);
    return 0;
}
