// Bit-fields: widths, signs, unnamed and zero-width ones, arithmetic after promotion.
#include <stdio.h>
#include <string.h>
struct date { unsigned day : 5, month : 4, year : 7; };
struct mixed { int a : 3; unsigned b : 3; int : 0; signed char c : 2; unsigned long long d : 40; _Bool e : 1; };
int main(void) {
    struct date d = {31, 12, 99};
    d.day++;
    d.month += 10;
    printf("%u %u %u %zu\n", d.day, d.month, d.year, sizeof d);
    struct mixed m;
    memset(&m, 0, sizeof m);
    m.a = 5;
    m.b = 13;
    m.c = -2;
    m.d = ~0ULL;
    m.e = 4;
    printf("%d %u %d %llu %d %zu\n", m.a, m.b, m.c, (unsigned long long)m.d, m.e, sizeof m);
    printf("%d %d\n", m.b - 7 < 0, (m.a = 3) + 1);
    unsigned char bytes[sizeof d];
    memcpy(bytes, &d, sizeof d);
    printf("%02x %02x\n", bytes[0], bytes[1]);
    struct date copy = d;
    copy.year ^= 127;
    printf("%u %d\n", copy.year, copy.day == d.day);
    return 0;
}
