#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int a[3] = {0};
    int i;
    a[i] = 1; //~
    return 0;
}
