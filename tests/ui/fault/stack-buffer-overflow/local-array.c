#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int a[4] = {0};
    a[4] = 1; //~
    return 0;
}
