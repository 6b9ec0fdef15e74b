#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(4);
    *p = 3;
    free(p);
    int x = *p; //~
    return 0;
}
