/* Cases of 64 bits, negative ones, ranges over the sign. */
#include <stdio.h>
const char *f(long long x) { switch (x) { case -9223372036854775807LL - 1: return "min"; case 9223372036854775807LL: return "max"; case -3 ... 3: return "small"; case 1LL << 40: return "2^40"; default: return "?"; } }
int u(unsigned x) { switch (x) { case 0xffffffff: return 1; case -2: return 2; default: return 0; } }
int main(void) { long long t[] = { -9223372036854775807LL - 1, 9223372036854775807LL, -3, 0, 3, 4, 1LL << 40 }; for (int i = 0; i < 7; i++) puts(f(t[i])); printf("%d %d %d\n", u(-1), u(-2), u(5)); return 0; }
