#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    double d = 1.5;
    printf("%d\n", d); //~
    return 0;
}
