// The order of bytes seen through a union, a char pointer and memcpy; network order written and read byte by byte.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const char *order(void) {
    union { uint32_t word; unsigned char byte[4]; } probe = {0x01020304};
    return probe.byte[0] == 4 ? "little" : probe.byte[0] == 1 ? "big" : "mixed";
}

static void dump(const char *name, const void *object, size_t n) {
    printf("%-12s", name);
    for (const unsigned char *p = object, *end = p + n; p != end; p++) printf("%02x ", *p);
    puts("");
}

static uint32_t swap32(uint32_t x) { return x << 24 | (x & 0xff00) << 8 | (x >> 8 & 0xff00) | x >> 24; }

static void swap_any(void *object, size_t n) {
    unsigned char *a = object, *b = a + n;
    while (a < --b) {
        unsigned char t = *a;
        *a++ = *b;
        *b = t;
    }
}

static unsigned char *put(unsigned char *to, uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) *to++ = (unsigned char)(value >> 8 * i);
    return to;
}

static uint64_t get(const unsigned char **from, int bytes) {
    uint64_t v = 0;
    while (bytes--) v = v << 8 | *(*from)++;
    return v;
}

int main(void) {
    printf("%s endian\n", order());
    int number = 1, minus = -2;
    printf("first byte of 1 is %d\n", *(char *)&number);
    double pi = 3.141592653589793;
    float third = 1 / 3.0f;
    const char *text = "text";
    wchar_t wide[] = L"w\u00e9";
    struct { char c; short s; int i; } mixed;
    memset(&mixed, 0xee, sizeof mixed);
    mixed.c = 'A';
    mixed.s = 0x1234;
    mixed.i = 0x56789abc;
    dump("int 1", &number, sizeof number);
    dump("int -2", &minus, sizeof minus);
    dump("double pi", &pi, sizeof pi);
    dump("float 1/3", &third, sizeof third);
    dump("text", text, strlen(text) + 1);
    dump("wide", wide, sizeof wide);
    dump("struct", &mixed, sizeof mixed);
    uint32_t word = 0xcafebabe, twice = swap32(swap32(word));
    printf("%08x %08x %d %d\n", word, swap32(word), twice == word, swap32(word) == __builtin_bswap32(word));
    swap_any(&pi, sizeof pi);
    dump("swapped pi", &pi, sizeof pi);
    swap_any(&pi, sizeof pi);
    printf("%.15f\n", pi);

    unsigned char packet[24], *end = packet;
    uint64_t bits;
    memcpy(&bits, &pi, 8);
    end = put(end, 0xBEEF, 2);
    end = put(end, 80, 1);
    end = put(end, (uint32_t)minus, 4);
    end = put(end, bits, 8);
    dump("packet", packet, (size_t)(end - packet));
    const unsigned char *at = packet;
    printf("%#llx ", (unsigned long long)get(&at, 2));
    printf("%llu ", (unsigned long long)get(&at, 1));
    printf("%d ", (int)(int32_t)get(&at, 4));
    bits = get(&at, 8);
    memcpy(&pi, &bits, sizeof pi);
    printf("%.3f, %td bytes left\n", pi, end - at);
    return 0;
}
