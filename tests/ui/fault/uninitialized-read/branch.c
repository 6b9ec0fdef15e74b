#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int x;
    if (x) //~
        puts("x");
    return 0;
}
