#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int x;
    printf("%d\n", x); //~
    return 0;
}
