#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(16);
    free(p + 1); //~
    return 0;
}
