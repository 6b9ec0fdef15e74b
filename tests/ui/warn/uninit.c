#include <stdio.h>
int main(void) {
    int x;
    printf("%d\n", x); //~ sema-uninitialised
    int sum;
    for (int i = 0; i < 3; i++) sum += i; //~ sema-uninitialised
    int *p;
    *p = 3; //~ sema-uninitialised
    int a[3];
    printf("%d\n", a[0]); //~ sema-uninitialised
    int y;
    if (sum) y = 1;
    printf("%d\n", y); //~ sema-sometimes-uninitialised
    return 0;
}
