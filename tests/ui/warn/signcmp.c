#include <stdio.h>
#include <string.h>
int main(void) {
    int i = -1; unsigned u = 3; int a[10];
    if (i < u) printf("x\n"); //~ sema-sign-compare
    for (int k = 0; k < sizeof(a) / sizeof(a[0]); k++) a[k] = 0; //~ sema-sign-compare
    for (int k = 0; k < strlen("abc"); k++) a[k] = 0; //~ sema-sign-compare
    for (unsigned k = 3; k >= 0; k--) printf("%u\n", k); //~ sema-unsigned-never-negative
    if (u < 0) return 1; //~ sema-unsigned-never-negative
    return a[0];
}
