/* The left operand's promoted type decides; counts may have any type. */
#include <stdio.h>
int main(void) { unsigned char c = 0x81; short s = -2; unsigned u = 0x80000001; long long l = -16; printf("%d %d %d %d\n", c << 1, c >> 1, s >> 1, s >> 15); printf("%u %u %lld %llu\n", u << 1, u >> 31, l >> 2, (unsigned long long)l >> 60); printf("%lld %d\n", 1LL << 40, 1 << (char)4); u <<= 4LL; c <<= 1; c >>= 1u; printf("%x %d\n", u, c); printf("%lu\n", sizeof(c << 1LL)); return 0; }
