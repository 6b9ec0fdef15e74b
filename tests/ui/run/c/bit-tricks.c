// Bit tricks: counting, lowest bit, powers of two, swapping, rotating, reversing, parity, Gray code, sign without branch.
#include <stdint.h>
#include <stdio.h>

static void binary(const char *name, uint32_t x, int bits) {
    printf("%-8s", name);
    for (int i = bits - 1; i >= 0; i--) printf("%u%s", x >> i & 1, i % 4 == 0 && i ? "_" : "");
    printf(" = %u\n", x);
}

static int count_by_clearing(uint32_t x) {
    int n = 0;
    for (; x; x &= x - 1) n++;
    return n;
}

static int count_in_parallel(uint32_t x) {
    x -= x >> 1 & 0x55555555;
    x = (x & 0x33333333) + (x >> 2 & 0x33333333);
    x = (x + (x >> 4)) & 0x0f0f0f0f;
    return (int)(x * 0x01010101u >> 24);
}

static uint32_t reverse(uint32_t x) {
    x = (x >> 1 & 0x55555555) | (x & 0x55555555) << 1;
    x = (x >> 2 & 0x33333333) | (x & 0x33333333) << 2;
    x = (x >> 4 & 0x0f0f0f0f) | (x & 0x0f0f0f0f) << 4;
    x = (x >> 8 & 0x00ff00ff) | (x & 0x00ff00ff) << 8;
    return x >> 16 | x << 16;
}

static uint32_t rotate(uint32_t x, unsigned n) { return x << (n & 31) | x >> (-n & 31); }

static uint32_t round_up(uint32_t x) {
    x--;
    for (int s = 1; s < 32; s *= 2) x |= x >> s;
    return x + 1;
}

int main(void) {
    uint32_t x = 0xb5c;
    binary("x", x, 12);
    binary("lowest", x & -x, 12);
    binary("without", x & (x - 1), 12);
    binary("toggled", x ^ 0xff, 12);
    binary("gray", x ^ x >> 1, 12);
    binary("reverse", reverse(x), 32);
    binary("rotate", rotate(x, 28), 32);
    int wrong = 0;
    for (uint32_t i = 0, v = 1; i < 1000; i++, v = v * 1664525u + 1013904223u) {
        if (count_by_clearing(v) != count_in_parallel(v) || count_in_parallel(v) != __builtin_popcount(v)) wrong++;
        if (reverse(reverse(v)) != v || rotate(rotate(v, i), 32 - i % 32) != v) wrong++;
    }
    printf("%d wrong\n", wrong);
    int a = 1234, b = -77;
    a ^= b;
    b ^= a;
    a ^= b;
    printf("swapped %d %d, signs %s\n", a, b, (a ^ b) < 0 ? "differ" : "agree");
    for (uint32_t n = 1; n < 70; n = n * 2 + 1) printf("%u->%u%s ", n, round_up(n), n & (n - 1) ? "" : "!");
    puts("");
    int mask = a >> 31;
    printf("|%d| = %d, min %d, max %d\n", a, (a + mask) ^ mask, b ^ ((a ^ b) & -(a < b)), a ^ ((a ^ b) & -(a < b)));
    return 0;
}
