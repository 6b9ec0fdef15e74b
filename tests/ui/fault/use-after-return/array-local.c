#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int *f(void) {
    int a[3] = {1, 2, 3};
    int *p = a;
    return p;
}
int main(void) {
    int *p = f();
    p[0] = 1; //~
    return 0;
}
