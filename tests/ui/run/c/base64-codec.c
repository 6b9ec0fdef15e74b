// Base64: the test vectors of its standard, every byte there and back, wrong input refused.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char alphabet[64] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static char *encode(const void *data, size_t n) {
    const uint8_t *p = data;
    char *out = malloc((n + 2) / 3 * 4 + 1), *w = out;
    for (; n >= 3; n -= 3, p += 3) {
        uint32_t v = (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
        for (int shift = 18; shift >= 0; shift -= 6) *w++ = alphabet[v >> shift & 63];
    }
    if (n) {
        uint32_t v = (uint32_t)p[0] << 16 | (n == 2 ? (uint32_t)p[1] << 8 : 0);
        *w++ = alphabet[v >> 18];
        *w++ = alphabet[v >> 12 & 63];
        *w++ = n == 2 ? alphabet[v >> 6 & 63] : '=';
        *w++ = '=';
    }
    *w = '\0';
    return out;
}

static long decode(const char *s, uint8_t *out) {
    int8_t value[256];
    memset(value, -1, sizeof value);
    for (int i = 0; i < 64; i++) value[(uint8_t)alphabet[i]] = (int8_t)i;
    size_t length = strlen(s);
    if (length % 4) return -1;
    long n = 0;
    for (size_t i = 0; i < length; i += 4) {
        uint32_t v = 0;
        int pad = 0;
        for (int j = 0; j < 4; j++) {
            uint8_t c = (uint8_t)s[i + (size_t)j];
            if (c == '=' && i + 4 == length && j >= 2) pad++, v <<= 6;
            else if (value[c] < 0 || pad) return -1;
            else v = v << 6 | (uint32_t)value[c];
        }
        for (int j = 0; j < 3 - pad; j++) out[n++] = (uint8_t)(v >> (16 - 8 * j));
    }
    return n;
}

int main(void) {
    const char *vectors[] = {"", "f", "fo", "foo", "foob", "fooba", "foobar"};
    for (int i = 0; i < 7; i++) {
        char *e = encode(vectors[i], strlen(vectors[i]));
        uint8_t back[16];
        long n = decode(e, back);
        printf("%-7s %-9s %ld %.*s\n", vectors[i], e, n, (int)n, (char *)back);
        free(e);
    }
    uint8_t all[256], back[256];
    for (int i = 0; i < 256; i++) all[i] = (uint8_t)i;
    char *e = encode(all, 256);
    long n = decode(e, back);
    for (const char *p = e; *p; p += strlen(p) < 76 ? strlen(p) : 76) printf("%.76s\n", p);
    printf("%ld %d\n", n, memcmp(all, back, 256));
    free(e);
    const char *bad[] = {"Zg=", "Z===", "Zg=a", "Zm 9", "Zg==Zg==", "\xff\xff\xff\xff"};
    for (int i = 0; i < 6; i++) printf("%ld ", decode(bad[i], back));
    puts("");
    return 0;
}
