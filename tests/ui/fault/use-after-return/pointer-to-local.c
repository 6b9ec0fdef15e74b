#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int *f(void) {
    int local = 3;
    int *p = &local;
    return p;
}
int main(void) {
    int *p = f();
    printf("%d\n", *p); //~
    return 0;
}
