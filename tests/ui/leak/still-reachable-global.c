#include <stdio.h>
#include <stdlib.h>
#include <string.h>
char *g;
int main(void) {
    g = malloc(24); //~ LEAK still-reachable 24 1
    return 0;
}
