/* Arrays of variable length in every place, and what their sizes do when evaluated. */
#include <stdio.h>
#include <stddef.h>
#include <string.h>
static int calls; static int side(int n) { calls++; return n; }
int sum(int n, int a[n]) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
int sum2(int r, int c, int a[r][c]) { int s = 0; for (int i = 0; i < r; i++) for (int j = 0; j < c; j++) s += a[i][j]; return s; }
int sum3(int n, int a[static n]) { return a[n-1]; } int star(int, int [*]); int star(int n, int a[n]) { return a[0] + n; } int star2(int n, int m, int a[*][*]);
int star2(int n, int m, int a[n][m]) { return sizeof a[0] / sizeof a[0][0]; }
int cq(int n, int a[const n]) { return a[0]; } int cr(int a[restrict static 2]) { return a[1]; } int cv(int a[const volatile restrict]) { return a[0]; }
int nested(int n, int (*a)[n][n+1]) { return sizeof *a; } int eff(int n, int a[n++]) { return n; } int eff2(int n, int a[side(n)]) { return n; }
void fill(int n, char (*out)[n]) { memset(*out, 'x', n - 1); (*out)[n-1] = 0; }
typedef int (*fnp)(int n, int a[n]);
struct S { int k; }; 
int main(void) {
  int n = 4; int a[n]; for (int i = 0; i < n; i++) a[i] = i + 1; printf("%zu %d\n", sizeof a, sum(n, a)); n = 7; printf("%zu\n", sizeof a);
  int m[n][n+1]; printf("%zu %zu %zu\n", sizeof m, sizeof m[0], sizeof m[0][0]); for (int i = 0; i < n; i++) for (int j = 0; j <= n; j++) m[i][j] = i * j; printf("%d\n", sum2(n, n+1, m)); int (*pm)[n+1] = m; pm++; printf("%d %td\n", pm[1][2], pm - m); printf("%d\n", sum3(4, a)); printf("%d %d\n", star(3, a), star2(2, 3, (int[2][3]){{0}})); printf("%d %d %d\n", cq(2, a), cr(a), cv(a));
  printf("%d\n", nested(3, 0)); printf("%d %d %d\n", eff(5, a), eff2(5, a), calls); char buf[6]; fill(6, &buf); puts(buf);
  calls = 0; printf("%zu ", sizeof(int[side(3)])); printf("%d\n", calls); calls = 0; int (*q)[5] = 0; printf("%zu %d\n", sizeof(*q), calls); calls = 0; { typedef int T[side(3)]; T t1, t2; printf("%zu %zu %d\n", sizeof t1, sizeof t2, calls); n = 9; T t3; printf("%zu %zu\n", sizeof t3, sizeof(T)); }
  for (int i = 1; i < 4; i++) { int v[i]; v[i-1] = i; printf("%zu:%d ", sizeof v, v[i-1]); } puts(""); int k = 0; again: { int v[k+1]; v[k] = k; printf("%zu ", sizeof v); if (++k < 4) goto again; } puts("");
  switch (k) { case 4: { int v[k]; printf("%zu\n", sizeof v); } } fnp f = sum; printf("%d\n", f(4, a)); struct S s[k]; s[3].k = 5; printf("%d %zu\n", s[3].k, sizeof s); char str[k + 1]; strcpy(str, "abcd"); puts(str);
  int (*arr[2])[k]; int row[k]; row[2] = 77; arr[0] = &row; printf("%d\n", (*arr[0])[2]); int x = 3; int (*p)[x] = &(int[3]){1,2,3}; x = 10; printf("%zu\n", sizeof *p); size_t sz = sizeof(int[x][x]); printf("%zu\n", sz); printf("%zu\n", sizeof(*(int (*)[x])0)); double dm[k][k]; double (*dp)[k] = dm; dp[1][2] = 2.5; printf("%.1f %.1f\n", dm[1][2], *(*(dm+1)+2)); printf("%zu\n", (char*)(&m + 1) - (char*)&m); printf("%zu\n", (size_t)((char*)&m[2] - (char*)&m[1])); static int (*sp)[3]; printf("%d\n", sp == 0);
  int i = 0; int z[(i++, 5)]; printf("%d %zu\n", i, sizeof z); sizeof(int[i++]); printf("%d\n", i); sizeof z[i++]; printf("%d\n", i); (void)sizeof(z[i++]); printf("%d\n", i); _Alignof(int[4]); int *volatile pv = z; pv[0] = 3; printf("%d\n", z[0]); int tot = 0; for (int j = 0; j < 1000; j++) { char big[j * 10 + 1]; big[j*10] = 1; tot += big[j*10]; } printf("%d\n", tot);
  { int w = 2; int b[w][3][w]; b[1][2][1] = 42; int (*c)[3][w] = b; printf("%d %zu %zu\n", c[1][2][1], sizeof b, sizeof *c); int y = 5; typedef char (*PT)[y]; y = 6; PT pt = 0; printf("%zu\n", sizeof *pt); } return 0;
}
