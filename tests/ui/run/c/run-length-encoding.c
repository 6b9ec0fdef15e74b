// Run-length encoding of text with counts and of bytes with literal runs, both decoded and compared.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *encode(const char *s) {
    char *out = malloc(strlen(s) * 2 + 1), *w = out;
    while (*s) {
        size_t run = strspn(s, (char[]){*s, 0});
        if (run > 1) w += sprintf(w, "%zu", run);
        *w++ = *s;
        s += run;
    }
    *w = 0;
    return out;
}

static char *decode(const char *s) {
    size_t n = 0, room = 8;
    char *out = malloc(room);
    while (*s) {
        size_t run = 1;
        if (isdigit((unsigned char)*s)) {
            char *end;
            run = strtoul(s, &end, 10);
            s = end;
        }
        while (n + run + 1 > room) out = realloc(out, room *= 2);
        memset(out + n, *s++, run);
        n += run;
    }
    out[n] = 0;
    return out;
}

static size_t pack(const uint8_t *in, size_t n, uint8_t *out) {
    uint8_t *w = out;
    for (size_t i = 0; i < n;) {
        size_t run = 1;
        while (i + run < n && run < 128 && in[i + run] == in[i]) run++;
        if (run > 1) {
            *w++ = (uint8_t)(257 - run);
            *w++ = in[i];
        } else {
            while (i + run < n && run < 128 && (i + run + 1 >= n || in[i + run] != in[i + run + 1])) run++;
            *w++ = (uint8_t)(run - 1);
            w = (uint8_t *)memcpy(w, in + i, run) + run;
        }
        i += run;
    }
    return (size_t)(w - out);
}

static size_t unpack(const uint8_t *in, size_t n, uint8_t *out) {
    size_t to = 0;
    for (size_t i = 0; i < n;) {
        int8_t code = (int8_t)in[i++];
        if (code < 0) memset(out + to, in[i++], (size_t)(1 - code)), to += (size_t)(1 - code);
        else memcpy(out + to, in + i, (size_t)code + 1), to += (size_t)code + 1, i += (size_t)code + 1;
    }
    return to;
}

int main(void) {
    const char *texts[] = {"WWWWWWWWWWWWBWWWWWWWWWWWWBBBWWWW", "abc", "", "aabbccdddddddddddd"};
    for (int i = 0; i < 4; i++) {
        char *e = encode(texts[i]), *d = decode(e);
        printf("[%s] %zu -> %zu %s\n", e, strlen(texts[i]), strlen(e), strcmp(d, texts[i]) ? "lost" : "back");
        free(e);
        free(d);
    }
    uint8_t in[300], packed[400], back[300];
    for (int i = 0; i < 300; i++) in[i] = (uint8_t)(i < 150 ? 0xaa : i % 20 < 5 ? i : i / 60);
    size_t n = pack(in, sizeof in, packed), m = unpack(packed, n, back);
    for (size_t i = 0; i < n; i++) printf("%02x%s", packed[i], i % 24 == 23 || i == n - 1 ? "\n" : " ");
    printf("%zu -> %zu -> %zu %s\n", sizeof in, n, m, memcmp(in, back, sizeof in) ? "lost" : "back");
}
