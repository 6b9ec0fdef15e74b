#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(8);
    char *q = p + 2;
    q -= 3;
    char c = *q; //~
    free(p);
    return 0;
}
