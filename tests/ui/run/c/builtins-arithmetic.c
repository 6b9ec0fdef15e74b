// Builtins of bits and exact arithmetic, label tables.
#include <stdio.h>
#include <stdint.h>
#include <limits.h>
#include <stddef.h>
static int k = __builtin_popcount(255); enum { E = __builtin_ctz(64) };
int main(void) {
    volatile unsigned u = 0x00f0; volatile unsigned long long q = 0xff00ULL << 20; volatile int neg = -5; volatile int vm = INT_MAX, one = 1; volatile unsigned char c = 250;
    printf("%d %d\n", k, E);
    printf("%d %d %d %d %d\n", __builtin_clz(u), __builtin_ctz(u), __builtin_popcount(u), __builtin_parity(u), __builtin_ffs(u));
    printf("%d %d %d %d\n", __builtin_clzll(q), __builtin_ctzll(q), __builtin_popcountll(q), __builtin_clrsb(neg));
    printf("%x %x %llx\n", __builtin_bswap16(0x1234), __builtin_bswap32(u), (unsigned long long)__builtin_bswap64(q));
    int r; unsigned ur; long lr; unsigned char uc; short sr; long long llr; unsigned long long ull;
    printf("%d ", __builtin_add_overflow(vm, one, &r)); printf("%d\n", r);
    printf("%d ", __builtin_sub_overflow(0u, one, &ur)); printf("%u\n", ur);
    printf("%d ", __builtin_mul_overflow(vm, vm, &lr)); printf("%ld\n", lr);
    printf("%d ", __builtin_add_overflow(c, 10, &uc)); printf("%d\n", uc);
    printf("%d ", __builtin_mul_overflow(1000, 1000, &sr)); printf("%d\n", sr);
    printf("%d ", __builtin_saddll_overflow(LLONG_MAX, 1, &llr)); printf("%lld\n", llr);
    printf("%d ", __builtin_umulll_overflow(ULLONG_MAX, 2, &ull)); printf("%llu\n", ull);
    printf("%d ", __builtin_smul_overflow(-5, 7, &r)); printf("%d\n", r);
    printf("%d\n", __builtin_add_overflow_p(vm, one, (int)0));
    printf("%d %d %d\n", __builtin_types_compatible_p(int, int), __builtin_types_compatible_p(int, long), __builtin_types_compatible_p(int[], int[5]));
    printf("%d %d\n", __builtin_constant_p(3), __builtin_constant_p(u));
    printf("%s\n", __builtin_choose_expr(sizeof(int) == 4, "four", 5));
    printf("%ld\n", __builtin_expect(u == 0xf0, 1)); if (__builtin_expect(!!(u), 0)) puts("likely");
    printf("%zu\n", __builtin_offsetof(struct { char a; int b; }, b));
    printf("%d %d %d\n", __builtin_abs(-3), (int)__builtin_strlen("abc"), __builtin_memcmp("a", "b", 1) < 0);
    printf("%d %d %f\n", __builtin_isnan(0.0 / 0.0), __builtin_isinf(1.0 / 0) != 0, __builtin_fabs(-2.5));
    char *p = __builtin_alloca(10); __builtin_strcpy(p, "xyz"); __builtin_puts(p); __builtin_printf("%d\n", 5);
    if (0) __builtin_unreachable(); if (u == 1) __builtin_trap();
    static const void *const tab[] = {&&a, &&b, &&c2}; int i = 0;
    next: goto *tab[i++]; a: puts("a"); goto next; b: puts("b"); goto next; c2: puts("c");
    return 0;
}
