#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(4);
    if (*p == 1) //~
        puts("one");
    free(p);
    return 0;
}
