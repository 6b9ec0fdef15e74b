#include <alloca.h>
#include <stdio.h>
static int *mk(void) { int *p = alloca(16); p[0] = 1; return p; }
int main(void) { int *p = mk(); printf("%d\n", p[0]); } //~ use-after-return
