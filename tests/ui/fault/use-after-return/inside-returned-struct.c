#include <stdio.h>
struct it { int *cur; };
static struct it mk(void) { int a[3] = {1, 2, 3}; struct it i; i.cur = a; return i; }
int main(void) { struct it i = mk(); printf("%d\n", i.cur[1]); } //~ use-after-return
