#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int a[4] = {0};
    int i = -1;
    a[i] = 3; //~
    return 0;
}
