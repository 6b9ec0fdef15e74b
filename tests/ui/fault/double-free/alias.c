#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(4);
    int *q = p;
    free(p);
    free(q); //~
    return 0;
}
