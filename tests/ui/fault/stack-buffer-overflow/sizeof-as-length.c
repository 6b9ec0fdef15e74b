#include <stdio.h>
static void fill(int *a, int n) { for (int i = 0; i < n; i++) a[i] = i; } //~ stack-buffer-overflow
int main(void) { int a[4]; fill(a, sizeof a); printf("%d\n", a[0]); }
