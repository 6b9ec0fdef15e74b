#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(4);
    free(p);
    *p = 3; //~
    return 0;
}
