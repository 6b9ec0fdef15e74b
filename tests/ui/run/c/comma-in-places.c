/* The comma as operator and as separator. */
#include <stdio.h>
int f(int a, int b) { return a * 10 + b; }
int main(void) { int a = (1, 2), b[2] = { (3, 4), 5 }; int i, j; for (i = 0, j = 9; i < j; i++, j -= 2); printf("%d %d %d %d %d\n", a, b[0], i, j, f((1, 2), 3)); int x = 1; x = (x++, x * 10); printf("%d\n", x); return (0, 0); }
