/* Pointers to arrays step over whole rows. */
#include <stdio.h>
int a[3][4]; typedef int row[4];
int sum(int (*r)[4], int n) { int s = 0; for (int i = 0; i < n; i++, r++) for (int *p = *r; p < *r + 4; p++) s += *p; return s; }
row *second(row *r) { return r + 1; }
int main(void) { for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) a[i][j] = 10 * i + j; printf("%d %d %d\n", sum(a, 3), (*second(a))[2], (int)((char *)(a + 2) - (char *)a)); int (*whole)[3][4] = &a; printf("%d %d\n", (*whole)[2][1], (int)sizeof *whole); int *flat = (int *)a; printf("%d\n", flat[11]); return 0; }
