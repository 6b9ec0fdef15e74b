#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(16);
    free(p);
    int *q = malloc(16);
    *q = 1;
    *p = 2; //~
    free(q);
    return 0;
}
