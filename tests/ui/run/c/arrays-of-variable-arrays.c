// Arrays of variable length arrays: objects, parameters, pointers, names of types.
#include <stdio.h>
#include <stdlib.h>
static void fill(int r, int c, double m[r][c]) { for (int i = 0; i < r; i++) for (int j = 0; j < c; j++) m[i][j] = i + j / 10.0; }
static double tr(int n, double (*m)[n]) { double s = 0; for (int i = 0; i < n; i++) s += m[i][i]; return s; }
static void mul(int n, int m, int p, int a[n][m], int b[][p], int c[const][p]) { for (int i = 0; i < n; i++) for (int j = 0; j < p; j++) { c[i][j] = 0; for (int k = 0; k < m; k++) c[i][j] += a[i][k] * b[k][j]; } }
static int cube(int n, int a[n][n + 1][n + 2]) { a[1][2][3] = 9; return (int)sizeof a[0] + (int)sizeof a[0][0]; }
void proto(int n, int m, int a[*][*]); void proto(int n, int m, int a[n][m]) { printf("%d\n", a[n - 1][m - 1]); }
int main(void) {
  int r = 3, c = 4; double m[r][c]; fill(r, c, m); printf("%g %g %zu %zu\n", m[2][3], m[1][0], sizeof m, sizeof m[0]); double sq[2][2] = {{1, 2}, {3, 4}}; printf("%g\n", tr(2, sq));
  int a[2][3] = {{1, 2, 3}, {4, 5, 6}}, b[3][2] = {{1, 0}, {0, 1}, {1, 1}}, d[2][2]; mul(2, 3, 2, a, b, d); printf("%d %d %d %d\n", d[0][0], d[0][1], d[1][0], d[1][1]);
  int (*h)[c] = malloc(r * sizeof *h); for (int i = 0; i < r; i++) for (int j = 0; j < c; j++) h[i][j] = i * c + j; printf("%d %zu %td\n", h[2][1], sizeof *h, &h[2] - &h[0]); int (*e)[c] = h; ++e; e += 1; printf("%d %d\n", (*e)[3], e[-1][0]); free(h);
  int n = 3; int q[n][n + 1][n + 2]; printf("%d %zu\n", cube(n, q), sizeof q); printf("%d\n", q[1][2][3]); proto(2, 3, a); typedef int row[c]; row x, y[2]; x[c - 1] = 5; y[1][2] = 7; c = 10; printf("%zu %d %zu %d\n", sizeof x, x[3], sizeof y, y[1][2]); printf("%zu %zu\n", sizeof(int[n]), sizeof(char[n][n])); int (*p3)[n] = (int (*)[n])malloc(sizeof(int[n][n])); p3[2][2] = 8; printf("%d\n", p3[2][2]); free(p3);
  for (int k = 1; k < 4; k++) { int v[k][2]; v[k - 1][1] = k; printf("%zu:%d ", sizeof v, v[k - 1][1]); } puts(""); int f[3][n]; f[2][n - 1] = 4; printf("%zu %d\n", sizeof f, *(*(f + 2) + 2)); for (int (*it)[n] = f; it < f + 3; it++) (*it)[0] = 1; printf("%d\n", f[0][0] + f[2][0]); return 0; }
