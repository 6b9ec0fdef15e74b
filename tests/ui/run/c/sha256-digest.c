// SHA-256 of short and long messages, fed whole and in odd pieces; its constants are computed from primes.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct sha { uint32_t h[8]; uint64_t bytes; uint8_t block[64]; };

static uint32_t k[64], start[8];

static void constants(void) {
    for (int n = 2, found = 0; found < 64; n++) {
        int prime = 1;
        for (int d = 2; d * d <= n; d++) prime &= n % d != 0;
        if (!prime) continue;
        long double c = cbrtl(n), s = sqrtl(n);
        k[found] = (uint32_t)((c - floorl(c)) * 4294967296.0L);
        if (found < 8) start[found] = (uint32_t)((s - floorl(s)) * 4294967296.0L);
        found++;
    }
}

static uint32_t ror(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void compress(struct sha *s) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++) {
        const uint8_t *p = s->block + 4 * i;
        w[i] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
    }
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (ror(a, 7) ^ ror(a, 18) ^ a >> 3) + w[i - 7] + (ror(b, 17) ^ ror(b, 19) ^ b >> 10);
    }
    memcpy(v, s->h, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = v[7] + (ror(v[4], 6) ^ ror(v[4], 11) ^ ror(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
        uint32_t t2 = (ror(v[0], 2) ^ ror(v[0], 13) ^ ror(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) s->h[i] += v[i];
}

static void begin(struct sha *s) { memcpy(s->h, start, sizeof start), s->bytes = 0; }

static void feed(struct sha *s, const char *text, size_t n) {
    while (n--) {
        s->block[s->bytes++ % 64] = (uint8_t)*text++;
        if (s->bytes % 64 == 0) compress(s);
    }
}

static void finish(struct sha *s) {
    uint64_t bits = s->bytes * 8;
    char length[8];
    feed(s, "\x80", 1);
    while (s->bytes % 64 != 56) feed(s, "", 1);
    for (int i = 0; i < 8; i++) length[i] = (char)(bits >> (56 - 8 * i));
    feed(s, length, 8);
    for (int i = 0; i < 8; i++) printf("%08x", s->h[i]);
    puts("");
}

int main(void) {
    constants();
    struct sha s;
    const char *texts[] = {"", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"};
    for (int i = 0; i < 3; i++) begin(&s), feed(&s, texts[i], strlen(texts[i])), finish(&s);
    char block[100];
    memset(block, 'a', sizeof block);
    begin(&s);
    for (size_t n = 0; n < 1000; n += 37) feed(&s, block, n + 37 <= 1000 ? 37 : 1000 - n);
    finish(&s);
    return 0;
}
