// Greatest common divisors, the extended algorithm, modular powers and inverses, Miller and Rabin, perfect numbers.
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>

static uint64_t gcd(uint64_t a, uint64_t b) { return b ? gcd(b, a % b) : a; }

static int64_t extended(int64_t a, int64_t b, int64_t *x, int64_t *y) {
    if (b == 0) {
        *x = 1;
        *y = 0;
        return a;
    }
    int64_t x1, y1, g = extended(b, a % b, &x1, &y1);
    *x = y1;
    *y = x1 - a / b * y1;
    return g;
}

static uint64_t mulmod(uint64_t a, uint64_t b, uint64_t m) {
    uint64_t r = 0;
    for (a %= m; b; b >>= 1) {
        if (b & 1) r = r >= m - a ? r - (m - a) : r + a;
        a = a >= m - a ? a - (m - a) : a + a;
    }
    return r;
}

static uint64_t powmod(uint64_t base, uint64_t exponent, uint64_t m) {
    uint64_t r = 1 % m;
    for (base %= m; exponent; exponent /= 2, base = mulmod(base, base, m))
        if (exponent % 2) r = mulmod(r, base, m);
    return r;
}

static bool prime(uint64_t n) {
    static const unsigned char bases[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    if (n < 2) return false;
    for (unsigned i = 0; i < sizeof bases; i++)
        if (n % bases[i] == 0) return n == bases[i];
    uint64_t d = n - 1;
    int s = 0;
    while (d % 2 == 0) d /= 2, s++;
    for (unsigned i = 0; i < sizeof bases; i++) {
        uint64_t x = powmod(bases[i], d, n);
        bool witness = x != 1 && x != n - 1;
        for (int r = 1; r < s && witness; r++) witness = (x = mulmod(x, x, n)) != n - 1;
        if (witness) return false;
    }
    return true;
}

int main(void) {
    printf("gcd %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", gcd(1071, 462), gcd(17, 0), gcd(UINT64_C(6469693230), 200560490130));
    int64_t x, y, g = extended(240, 46, &x, &y);
    printf("240 * %" PRId64 " + 46 * %" PRId64 " = %" PRId64 "\n", x, y, g);
    extended(17, 3120, &x, &y);
    uint64_t d = (uint64_t)((x % 3120 + 3120) % 3120), c = powmod(65, 17, 3233);
    printf("RSA: 65 -> %" PRIu64 " -> %" PRIu64 " with d = %" PRIu64 "\n", c, powmod(c, d, 3233), d);
    const uint64_t tries[] = {0, 1, 2, 91, 97, 561, 7919, 1000003, UINT64_C(1000000007) * 3, UINT64_C(4294967291)};
    for (unsigned i = 0; i < sizeof tries / sizeof *tries; i++) printf("%" PRIu64 "%s ", tries[i], prime(tries[i]) ? "+" : "-");
    printf("\nperfect:");
    for (int p = 2; p < 16; p++)
        if (prime((1u << p) - 1)) printf(" %u", ((1u << p) - 1) << (p - 1));
    puts("");
    return 0;
}
