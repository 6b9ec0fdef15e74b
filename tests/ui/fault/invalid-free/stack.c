#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int x = 1;
    int *p = &x;
    free(p); //~
    return 0;
}
