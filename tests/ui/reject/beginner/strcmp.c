#include <stdio.h>
#include <string.h>
int main(void) {
    char a[10] = "x"; char b[10] = "y"; char *p = a;
    if (a == "x") printf("same\n");
    if (a == b) printf("same\n");
    if (p == "x") printf("same\n");
    if (p != "x") printf("same\n");
    a = "hello"; //~ sema-assign-array
    a = b; //~ sema-assign-array
    if (strcmp(a, b)) printf("differ\n");
    if (strcmp(a, 'b')) printf("differ\n");
    char *c = a + b; //~ sema-bad-operands
    a += "x"; //~ sema-assign-array
    p = "abc" + "def"; //~ sema-bad-operands
    p[0] = 'x';
    return 0;
}
