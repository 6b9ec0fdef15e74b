/* Several tentative definitions are one; an array takes its length from the last. */
#include <stdio.h>
int a; int a; extern int a; static int b; static int b; int v[]; int v[3]; struct s; extern struct s q; struct s { int k; } q = { 4 };
int a = 7;
int main(void) { printf("%d %d %zu %d\n", a, b, sizeof v / sizeof *v, q.k); return 0; }
