/* long double: sizes, constants, printing of what a double holds too. */
#include <stdio.h>
#include <math.h>
#include <float.h>
long double half(long double x) { return x / 2; }
int main(void) { long double a = 1.5L, b = 3; a += b; a *= 2; printf("%Lf %Lg %.2Le %zu\n", a, half(a), a, sizeof a); long double v[3] = { 1, [2] = -2.25L }; printf("%Lg %Lg %Lg\n", v[0], v[1], v[2]); printf("%d %d\n", (int)a, a > 8.5L); printf("%.1Lf %.1Lf\n", fabsl(-2.5L), sqrtl(16.0L)); double d = a; float f = a; printf("%g %g\n", d, f); return 0; }
