#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3, 4};
    int n = 3;
    int b[n] = {1, 2}; //~ sema-vla-initialised
    int c[]; //~ sema-array-size-missing
    int d[2][] = {{1}, {2}};
    int e[2.5];
    int f[-1]; //~ sema-array-size-negative
    int g[0];
    a[1.5] = 2;
    a[] = {1, 2, 3}; //~ parse-expected-index
    a = {1, 2, 3}; //~ parse-expected-expression
    int[] h = {1, 2}; //~ parse-brackets-behind-name
    int i[3] = 1, 2, 3; //~ sema-array-init
    int j(3); //~ parse-expected-parameter
    char s[] = {"ab", "cd"};
    char *t[2] = {"ab", "cd", "ef"};
    int m[2][2] = {1, 2, 3, 4, 5};
    return a(1); //~ sema-call-of
}
