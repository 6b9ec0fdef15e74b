#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(3); //~ LEAK definitely-lost 3 1
    p = malloc(4);
    free(p);
    return 0;
}
