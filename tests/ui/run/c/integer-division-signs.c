/* Division goes towards zero; the remainder has the sign of the dividend. */
#include <stdio.h>
#include <stdlib.h>
int main(void) { int a[] = { 7, -7 }, b[] = { 2, -2 }; for (int i = 0; i < 2; i++) for (int j = 0; j < 2; j++) { div_t d = div(a[i], b[j]); printf("%d %d %d %d\n", a[i] / b[j], a[i] % b[j], d.quot, d.rem); } unsigned u = 7; printf("%u %u %d\n", u / -2, -7 / u, -7 / 2 * 2 + -7 % 2); long long m = -9223372036854775807LL; printf("%lld %lld\n", m / 10, m % 10); return 0; }
