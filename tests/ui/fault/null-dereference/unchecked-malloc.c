#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = malloc((size_t)1 << 46);
    p[0] = 1; //~
    return 0;
}
