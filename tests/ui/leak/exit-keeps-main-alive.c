#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(12); //~ LEAK still-reachable 12 1
    p[0] = 1;
    exit(0);
    return 0;
}
