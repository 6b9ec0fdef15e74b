// Open addressing with linear probing and tombstones: a map of int to int.
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum state { FREE, USED, DELETED };

struct slot {
    enum state state;
    int32_t key, value;
};

struct map {
    struct slot *slots;
    size_t mask, used, filled;
};

static int probes;

static uint32_t mix(uint32_t x) {
    x ^= x >> 16;
    x *= 0x45d9f3bu;
    x ^= x >> 16;
    return x;
}

static struct slot *find(const struct map *m, int32_t key) {
    struct slot *grave = NULL;
    for (size_t i = mix((uint32_t)key);; i++) {
        struct slot *s = &m->slots[i & m->mask];
        probes++;
        switch (s->state) {
        case FREE: return grave ? grave : s;
        case DELETED: if (!grave) grave = s; break;
        case USED: if (s->key == key) return s;
        }
    }
}

static void set(struct map *m, int32_t key, int32_t value) {
    if (!m->slots || (m->filled + 1) * 4 > (m->mask + 1) * 3) {
        struct map n = {NULL, m->slots ? m->mask * 2 + 1 : 7, 0, 0};
        n.slots = calloc(n.mask + 1, sizeof *n.slots);
        for (size_t i = 0; m->slots && i <= m->mask; i++)
            if (m->slots[i].state == USED) set(&n, m->slots[i].key, m->slots[i].value);
        free(m->slots);
        *m = n;
    }
    struct slot *s = find(m, key);
    if (s->state == FREE) m->filled++;
    if (s->state != USED) m->used++;
    *s = (struct slot){USED, key, value};
}

static bool unset(struct map *m, int32_t key) {
    struct slot *s = find(m, key);
    if (s->state != USED) return false;
    s->state = DELETED;
    m->used--;
    return true;
}

int main(void) {
    struct map m = {0};
    for (int i = -20; i < 40; i++) set(&m, i * 7, i * i);
    printf("%zu of %zu slots\n", m.used, m.mask + 1);
    int removed = 0;
    for (int i = -140; i < 280; i++) if (i % 3 == 0) removed += unset(&m, i);
    printf("%d removed, %zu left, %zu filled\n", removed, m.used, m.filled);
    set(&m, 70, 12345);
    set(&m, 70, 54321);
    struct slot *s = find(&m, 70), *none = find(&m, 71);
    printf("70 -> %d, 71 %s, %zu left\n", s->value, none->state == USED ? "found" : "missing", m.used);
    long sum = 0;
    for (size_t i = 0; i <= m.mask; i++) if (m.slots[i].state == USED) sum += m.slots[i].value;
    printf("sum %ld after %d probes\n", sum, probes);
    free(m.slots);
    return 0;
}
