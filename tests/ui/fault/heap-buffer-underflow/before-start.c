#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(8);
    p[-1] = 5; //~
    free(p);
    return 0;
}
