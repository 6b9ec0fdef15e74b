#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc(8);
    p = realloc(p, 800); //~ LEAK definitely-lost 800 1
    p = NULL;
    return 0;
}
