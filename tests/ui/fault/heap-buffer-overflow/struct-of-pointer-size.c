#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    struct pair { long a, b; } *p = malloc(sizeof p);
    p->b = 1; //~
    free(p);
    return 0;
}
