/* Arrays of arrays by every route: value, pointer, variable length. */
#include <stdio.h>
void mul(int n, double a[n][n], double b[n][n], double c[n][n]) { for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { c[i][j] = 0; for (int k = 0; k < n; k++) c[i][j] += a[i][k] * b[k][j]; } }
double trace(int n, double (*m)[n]) { double t = 0; for (int i = 0; i < n; i++) t += m[i][i]; return t; }
int main(void) { double a[2][2] = { { 1, 2 }, { 3, 4 } }, c[2][2]; mul(2, a, a, c); printf("%g %g %g\n", c[0][0], c[1][1], trace(2, c)); int n = 3; int v[n][n + 1]; for (int i = 0; i < n; i++) for (int j = 0; j <= n; j++) v[i][j] = i * j; printf("%d %zu\n", v[2][3], sizeof v / sizeof v[0]); return 0; }
