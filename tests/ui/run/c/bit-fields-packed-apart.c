// Packed bit-fields that lie across the units of their types, or reach beyond their record.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct A { int a : 18; unsigned long b : 14; int : 0; long long c : 49; char d : 4; unsigned char e : 6; } __attribute__((packed));
struct B { short a : 12; int b : 31; unsigned char c : 4; long long d : 57; unsigned short e : 2; } __attribute__((packed));
struct C { unsigned char a : 3, b : 6; int c : 3; unsigned short d; } __attribute__((packed));
struct D { int only : 20; } __attribute__((packed));
#pragma pack(push, 1)
struct E { unsigned char a; unsigned long b : 60; char c : 3; };
#pragma pack(pop)
static struct A still = {-3, 9, 1LL << 40, 5, 33};
static struct E with = {1, 0xfedcba987654321UL, -2};
static void dump(const void *p, size_t size) {
    const unsigned char *bytes = p;
    while (size--) printf("%02x", *bytes++);
    puts("");
}
int main(void) {
    struct A a;
    struct B b;
    struct C *c = calloc(1, sizeof *c);
    struct D *d = malloc(sizeof *d);
    printf("%zu %zu %zu %zu %zu\n", sizeof a, sizeof b, sizeof *c, sizeof *d, sizeof(struct E));
    memset(&a, 0xff, sizeof a);
    memset(&b, 0, sizeof b);
    memset(d, 0, sizeof *d);
    a.e = 21; a.d = -3; a.c -= 5; a.b ^= 3; a.a++;
    printf("%d %d %lld %d %d\n", a.a, (int)a.b, (long long)a.c, a.d, a.e);
    b.a = -2000; b.b = 123456789; b.c = 11; b.d = -1LL << 50; b.e = 2; b.e++; b.c <<= 1;
    printf("%d %d %d %lld %d\n", b.a, b.b, b.c, (long long)b.d, b.e);
    c->a = 5; c->b = 42; c->c = -4; c->d = 0xbeef; c->b |= 1; c->c >>= 1;
    printf("%d %d %d %x\n", c->a, c->b, c->c, c->d);
    d->only = -400000; d->only /= 3;
    printf("%d\n", d->only);
    dump(&a, sizeof a); dump(&b, sizeof b); dump(c, sizeof *c); dump(d, sizeof *d);
    dump(&still, sizeof still); dump(&with, sizeof with);
    printf("%d %lx %d\n", still.a, (long)with.b, with.c);
    free(c); free(d);
    return 0;
}
