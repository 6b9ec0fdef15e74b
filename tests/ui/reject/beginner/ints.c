#include <stdio.h>
f(int x) { return x; }
static y;
int main(void) {
    int *p = 5;
    int i = &i;
    int *q = &i;
    char *c = &i;
    double *d = q;
    p = i;
    i = p;
    if (p == 3) return 1;
    if (p == i) return 1;
    if (p == c) return 1;
    *i = 3; //~ sema-deref-of
    char s = "a";
    char t[] = 'a'; //~ sema-array-init
    char *u = 'a';
    char v[3] = "hello";
    puts('a');
    char w = 'ab';
    return f(3);
}
