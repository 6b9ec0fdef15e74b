// Usual arithmetic conversions and narrowing, case by case.
#include <stdio.h>
int main(void) {
    unsigned u = 1;
    int minus = -1;
    short s = (short)70000;
    unsigned char byte = (unsigned char)300;
    printf("%d %d %d\n", minus < (int)u, minus > u, -1 < 1L);
    printf("%d %d %u\n", s, byte, u - 2);
    printf("%lld %llu\n", (long long)u - 2, (unsigned long long)minus);
    printf("%d %d\n", (signed char)200, (int)4294967295u);
    byte += 250;
    s = (short)(s * 20);
    printf("%d %d\n", byte, s);
    printf("%zu %zu %zu\n", sizeof(byte + byte), sizeof('a' + 1L), sizeof(1u + 1.0f));
    printf("%d %u %ld\n", 7 / -2, 7u / 2, -7L % 3);
    printf("%d %d %x\n", -8 >> 1, 1 << 10, ~0u >> 28);
    printf("%d\n", (int)sizeof(int) - 5 < 0);
    printf("%d %d\n", sizeof(int) - 5 > 0, 'a' < 98u);
    char c = 'z';
    c++;
    printf("%c %d\n", c, c ^ 'z');
    return 0;
}
