#include <stdio.h>
int f(int x) { if (x > 0) return 1; } //~ sema-missing-return
int g(void) { } //~ sema-missing-return
int *h(void) { return; } //~ sema-return-without-value
void v(void) { return 3; } //~ sema-return-value-in-void
int main(void) { return f(1) + g(); }
