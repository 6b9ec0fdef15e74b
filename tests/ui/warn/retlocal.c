#include <stdio.h>
int *f(void) { int x = 3; return &x; } //~ sema-return-local-address
char *g(void) { char buf[10]; return buf; } //~ sema-return-local-address
char *h(void) { static char buf[10]; return buf; }
int *k(int a) { int *p = &a; return p; } //~ sema-return-local-address
int *m(void) { int a[3]; return a + 1; } //~ sema-return-local-address
int *n(void) { int a[3]; return &a[1]; } //~ sema-return-local-address
int main(void) { return *f() + *g() + *k(1) + *m() + *n() + *h(); }
