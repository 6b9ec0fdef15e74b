// A packet header as bit-fields in a union with its word, the same fields by masks, dates packed into 16 bits.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union header {
    struct {
        uint32_t version : 4, urgent : 1, : 3, kind : 6, length : 14;
        int32_t delta : 4;
    } f;
    uint32_t word;
};

struct pixel { unsigned short blue : 5, green : 6, red : 5; };
struct fat_date { uint16_t day : 5, month : 4, year : 7; };
_Static_assert(sizeof(union header) == 4 && sizeof(struct pixel) == 2 && sizeof(struct fat_date) == 2, "packed as expected");

static uint32_t by_masks(unsigned version, unsigned urgent, unsigned kind, unsigned length, int delta) {
    return (version & 15) | (urgent & 1) << 4 | (kind & 63) << 8 | (length & 0x3fff) << 14 | (uint32_t)(delta & 15) << 28;
}

static void show(const char *title, union header h) {
    printf("%-10s%08x v%u u%u kind %u length %u delta %d\n", title, h.word, h.f.version, h.f.urgent, h.f.kind, h.f.length, h.f.delta);
}

int main(void) {
    union header h = {.word = 0};
    h.f.version = 4;
    h.f.kind = 33;
    h.f.length = 1500;
    h.f.delta = -3;
    show("fields", h);
    printf("masks %s\n", h.word == by_masks(4, 0, 33, 1500, -3) ? "agree" : "disagree");
    h.f.length += 16000;
    h.f.version--;
    h.f.urgent = ~h.f.urgent & 1;
    h.f.delta -= 4;
    show("wrapped", h);
    h.word ^= 0xffffffff;
    show("flipped", h);
    h.f.kind++, h.f.kind <<= 1;
    show("shifted", h);

    struct pixel row[4] = {{31, 0, 0}, {.green = 63}, {.red = 31}, {16, 32, 16}};
    uint16_t raw[4];
    memcpy(raw, row, sizeof raw);
    for (int i = 0; i < 4; i++) {
        unsigned grey = (row[i].red * 2u + row[i].green + row[i].blue * 2u) / 3;
        printf("%04x -> #%02x%02x%02x, grey %u\n", raw[i], row[i].red << 3, row[i].green << 2, row[i].blue << 3, grey);
    }
    struct fat_date d = {29, 2, 2024 - 1980}, e = d;
    e.day += 3;
    e.month = e.month + (e.day == 0) + 10;
    uint16_t packed[2];
    memcpy(&packed[0], &d, 2);
    memcpy(&packed[1], &e, 2);
    printf("%04x %d-%02d-%02d, %04x %d-%02d-%02d, %s\n", packed[0], d.year + 1980, d.month, d.day, packed[1], e.year + 1980,
           e.month, e.day, packed[0] > packed[1] ? "later" : "earlier");
    return 0;
}
