/* Static variables of functions are one each, also through recursion and several callers. */
#include <stdio.h>
static inline int next(void) { static int n = 10; return n++; }
int depth(int k) { static int most; if (k > most) most = k; return k < 5 ? depth(k + 1) : most; }
int a(void) { return next(); } int b(void) { return next(); }
int main(void) { printf("%d %d\n", a(), 0); printf("%d\n", b()); printf("%d\n", depth(0)); return next() - 12; }
