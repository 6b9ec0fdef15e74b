// digraphs, splices, trigraph-free, odd layouts
%:include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <stdint.h>
#include <limits.h>
#define EMPTY
#define LPAREN (
#define RPAREN )
#define F(x, y) x + y
#define ELLIP(...) #__VA_ARGS__
#define LOG(fmt, ...) printf(fmt "\n", ##__VA_ARGS__)
#define f(x) f(x * 2)
#define SWAP(T, a, b) do { T tmp_ = (a); (a) = (b); (b) = tmp_; } while (0)
#if defined(F) && !defined(G) && (1 ? 2 : 3) == 2
static int g(int x) { return x; }
#elif 1
#error no
#else
#endif
static int (f)(int x) { return x; }
typedef struct { int x; } S, *SP;
typedef int (*cmp)(const void *, const void *);
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static void apply(int n, int a[static 2][2], void (*fn)(int)) { for (int i = 0; i < n; ++i) fn(a[1][i]); }
static void show(int v) { printf("%d,", v); }
struct list { struct list *next; int data[]; };
inline static int sq(int n) { return n * n; }
_Noreturn static void die(void) { exit(0); }
static const char *const names[] = { [0] = "a", "b", [3] = "d", };
extern int ext; int ext = 4;
int main(int argc, char *argv[], char **envp) <%
    (void)argc, (void)argv; (void)envp;
    int a<:3:> = { 3, 1, 2 };
    qsort(a, 3, sizeof *a, compare);
    cmp c = compare; printf("%d %d\n", a[0], c(&a[0], &a[2]));
    printf("%d %d\n", F(1, 2) * 3, f(f(1)));
    LOG("x %d", 3); LOG("y"); puts(ELLIP(a, "b" , 'c'));
    int m[2][2] = {1, 2, 3, 4}; apply(2, m, show); putchar('\n');
    SP p = &(S){ 7 }; S s = *p; printf("%d\n", s.x + (*p).x);
    int x = 1, y = 2; SWAP(int, x, y); if (x) SWAP(int, x, y); else x = 3; printf("%d %d\n", x, y);
    unsigned u = 0b101u, o = 017, h = 0xFFu; printf("%u %u %u %ld %llu\n", u, o, h, 10L, 5ull);
    printf("%g %g %g %a\n", 1e3, .5, 0x1p3, 1.0);
    bool b = 3; printf("%d %d\n", b, (bool)0.5);
    char t[] = "a\tb\\\"\x41\0z"; printf("%zu %s\n", sizeof t, t);
    printf("%s\n", "multi\
line");
    int k = 5; k += k++ ? 1 : 2, k--; printf("%d\n", k > 0);
    printf("%d\n", sizeof(char[3]) + sizeof 'a' + sizeof(struct { char q; int r; }) == 15);
    struct list *l = malloc(sizeof *l + 2 * sizeof l->data[0]); l->data[1] = 9; printf("%d\n", l->data[1]); free(l);
    for (;;) { if (k-- < 0) break; }
    enum { A = -1, B, C = B + 5 } e = C; printf("%d %d\n", e, A);
    { int x = 10; { extern int ext; printf("%d %d\n", x, ext); } }
    switch (x) { int unused; case 1: { puts("one"); } break; case 2: case 3:; default: break; }
    int (*arrp)[3] = &a; printf("%d %zu\n", (*arrp)[2], sizeof *arrp);
    int *const cp = a; *cp = 5; const int *pc = a; pc++; printf("%d %td\n", *pc, pc - cp);
    printf("%s %s\n", names[1], names[3]);
    printf("%d\n", !!(x == 1 && y != 1 || 0) ^ 1 | 2 & 3);
    volatile int v = 3; register int r = v; auto int au = r; static int st; st++; printf("%d\n", au + st);
    uint8_t b8 = 255; b8++; int8_t i8 = (int8_t)200; printf("%d %d %d\n", b8, i8, INT_MAX);
    long double ld = 1.5L; printf("%.1Lf\n", ld);
    if (0) lab: puts("in"); else if (st++ < 2) goto lab;
    unsigned char *bytes = (unsigned char *)&x; printf("%02x\n", bytes[0]);
    int vla_n = 3; int vla[vla_n]; vla[2] = 4; printf("%zu %d\n", sizeof vla, vla[2]);
    printf("%s %d\n", __func__, __LINE__);
    die();
%>
