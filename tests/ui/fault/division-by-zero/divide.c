#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int zero = 0;
    printf("%d\n", 5 / zero); //~
    return 0;
}
