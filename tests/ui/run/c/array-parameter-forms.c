/* Parameters written as arrays and functions are pointers. */
#include <stdio.h>
int s(int a[], int n) { int t = 0; while (n--) t += *a++; return t; }
int m(int a[][3], int r) { return a[r][2]; }
int q(const int a[static 2]) { return a[1]; }
int call(int f(int), int x) { return f(x); } int dbl(int x) { return 2 * x; }
int c(char s[const]) { return sizeof s; }
int main(void) { int v[] = { 1, 2, 3 }, w[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } }; printf("%d %d %d %d %d\n", s(v, 3), m(w, 1), q(v), call(dbl, 4), c("x") == (int)sizeof(char *)); return 0; }
