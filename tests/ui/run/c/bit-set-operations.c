// Sets of small numbers as words of bits: union, intersection, difference, subsets in order of size.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORD (sizeof(unsigned long) * CHAR_BIT)

typedef struct { size_t limit; unsigned long *bits; } set;

static size_t words(size_t limit) { return (limit + WORD - 1) / WORD; }

static set make(size_t limit, const char *members) {
    set s = {limit, calloc(words(limit), sizeof *s.bits)};
    for (char *end; *members; members = end) {
        unsigned long m = strtoul(members, &end, 10);
        if (end == members) break;
        if (m < limit) s.bits[m / WORD] |= 1ul << m % WORD;
    }
    return s;
}

static int has(const set *s, size_t m) { return s->bits[m / WORD] >> m % WORD & 1; }

static void combine(set *to, const set *a, const set *b, char op) {
    for (size_t i = 0; i < words(to->limit); i++) switch (op) {
        case '|': to->bits[i] = a->bits[i] | b->bits[i]; break;
        case '&': to->bits[i] = a->bits[i] & b->bits[i]; break;
        case '-': to->bits[i] = a->bits[i] & ~b->bits[i]; break;
        case '^': to->bits[i] = a->bits[i] ^ b->bits[i]; break;
        }
}

static void print(const char *name, const set *s) {
    int count = 0;
    printf("%-6s{", name);
    for (size_t m = 0; m < s->limit; m++)
        if (has(s, m)) printf("%s%zu", count++ ? ", " : "", m);
    printf("} %d\n", count);
}

int main(void) {
    set a = make(130, "1 2 3 63 64 65 129 500"), b = make(130, "2 64 100 128 129"), c = make(130, "");
    print("a", &a);
    print("b", &b);
    for (const char *op = "|&-^"; *op; op++) {
        char name[] = "a ? b";
        name[2] = *op;
        combine(&c, &a, &b, *op);
        print(name, &c);
    }
    combine(&c, &a, &a, '^');
    print("none", &c);
    free(a.bits);
    free(b.bits);
    free(c.bits);
    const char *const fruit[] = {"apple", "plum", "kiwi", "fig"};
    for (int size = 0; size <= 4; size++)
        for (unsigned m = 0; m < 16; m++) {
            if (__builtin_popcount(m) != size) continue;
            printf("(");
            for (int i = 0, any = 0; i < 4; i++) if (m & 1u << i) printf("%s%s", any++ ? " " : "", fruit[i]);
            printf(")%s", m == 15 || (size < 4 && m == (0xfu << (4 - size) & 0xf)) ? "\n" : " ");
        }
}
