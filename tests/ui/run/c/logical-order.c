/* && and || stop as soon as they know. */
#include <stdio.h>
int n; int t(int v) { n = n * 10 + 1 + v; return v; }
int main(void) { int r = t(0) && t(1) || t(1) && !t(0); printf("%d %d\n", r, n); n = 0; r = t(1) || t(1) && t(1); printf("%d %d\n", r, n); n = 0; if (!(t(0) || t(0)) && (t(1), t(0)) + 1) printf("%d\n", n); int *p = 0; printf("%d\n", p && *p); printf("%d %d\n", 2 && 3, !!7 || 0); return 0; }
