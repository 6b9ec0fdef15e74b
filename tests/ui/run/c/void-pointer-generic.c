#include <stdio.h>
#include <string.h>
void swap(void *a, void *b, size_t n) { char t[16]; memcpy(t, a, n); memcpy(a, b, n); memcpy(b, t, n); }
int main(void) { int x = 1, y = 2; double p = 1.5, q = 2.5; swap(&x, &y, sizeof x); swap(&p, &q, sizeof p); printf("%d %d %g %g\n", x, y, p, q); return 0; }
