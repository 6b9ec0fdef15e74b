#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int a[3] = {0};
    int *p = a;
    *p = 1;
    int *end = p + 3;
    *end = 2; //~
    return 0;
}
