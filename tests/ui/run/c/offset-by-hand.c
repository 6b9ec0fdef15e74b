#include <stddef.h>
#include <stdio.h>
#include <stdint.h>
typedef struct FlagDef { uint16_t offset; uint16_t flags; const char *name; } FlagDef;
struct S { unsigned char a, b; int c; };
static const FlagDef o[] = { { 0, 0, "all" }, { offsetof(struct S, c), 1, "c" }, { offsetof(struct S, b), 0, "b"}, {0} };
static const FlagDef p[] = { { 0, 0, "all" }, { (size_t)&((struct S *)0)->c, 1, "c" }, { 0, 0, NULL } };
static uint16_t q = (size_t)&((struct S *)0)->c;
static char ch = (long)&((struct S *)0)->b;
int main(void){ printf("%d %d %d %s %d %d\n", o[1].offset, o[2].offset, p[1].offset, p[1].name, q, ch); }
struct T { struct S s[3]; int k[5]; };
#define OFF(t, m) ((size_t)&((t *)0)->m)
enum { K = OFF(struct T, k[2]) };
char room[OFF(struct T, s[2].c)];
static unsigned short r[] = { OFF(struct T, k), (size_t)((struct T *)0)->k, (unsigned char)OFF(struct T, s[1].b) };
__attribute__((constructor)) static void more(void) {
    switch (12) { case OFF(struct T, s[1].c): puts("12"); }
    printf("%d %zu %d %d %d\n", K, sizeof room, r[0], r[1], r[2]);
}
