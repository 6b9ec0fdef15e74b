/* Initialisers of static objects: designators, addresses, constants read at compile time. */
#include <stdio.h>
#include <stddef.h>
#include <string.h>
struct P { int x, y; }; struct L { struct P a, b; int c[3]; const char *s; };
union U { int i; float f; char c[8]; struct { short lo, hi; } h; };
struct F { int n; char d[]; };
static struct F ff = {3};
int a1[] = { [5] = 1, 2, [2] = 7, 8, [0] = 9 };
int a2[2][3] = { 1, 2, 3, 4 }; int a3[][2] = { {1}, {2, 3}, 4, 5, {6} }; int a4[3][2] = { [1] = {5}, [0][1] = 2, 9, [2] = {1,2} };
struct L l1 = { 1, 2, { 3 }, { [1] = 4 }, "x" }; struct L l2 = { .b.y = 5, .c = {1,2,3}, .c[1] = 9, .a = {7}, .s = "q" };
struct L l3 = { .a.x = 1, 2, 3, 4, 5, 6, .c[0] = 8 }; struct L la[2] = { [1].c[2] = 4, [0] = { .s = "z" }, [1].a.y = 3 };
union U u1 = { 3 }, u2 = { .f = 1.0f }, u3 = { .h = { 1, 2 } }, u4 = { .c = "abc" }, u5 = {.h.hi = 5};
char s1[] = "abc", s2[3] = "abc", s3[] = { "abc" }, s4[10] = { 'a', "b"[0] }, s5[5] = {"ab"}, s6[2][4] = {"ab", "cde"}, s7[][3] = {"abc", "de", {'f'}};
char s8[] = { [3] = 'd', [0] = 'a' }; wchar_t w1[] = L"wide"; unsigned char uc[] = "u"; signed char sc[] = {"s"};
int *pa = &a1[2], *pb = a1 + 3, *pc = &a2[1][2], (*pd)[3] = a2 + 1, *pe = &l1.b.y; char *pf = (char*)&l1 + offsetof(struct L, c), *pg = &"hello"[1], *ph = 1 + "xyz";
long diff = (long)sizeof(int) * 3 - 1; ptrdiff_t pd2 = &a1[5] - &a1[2]; size_t off = (size_t)&((struct L*)0)->c[1]; 
int (*fp)(const char*, ...) = printf; int (*fq)(const char*, ...) = &printf; void *vp = &vp; void *self[] = { self, &self[1] };
struct N { struct N *next; int v; } n1, n2 = { &n1, 2 }, n1 = { &n2, 1 };
struct P *cl = &(struct P){ 5, 6 }; int *cla = (int[]){ 1, 2, 3 }; const char **cls = (const char*[]){ "p", "q", NULL }; struct P *cll[] = { &(struct P){1,2}, (struct P[]){{3,4},{5,6}} };
double dd = 1/3, de = 1.0/3; int ti = 3.99, tn = -3.99; unsigned tu = -1; char tc = 300; _Bool tb = 0.1, tp = &ti; float tf = 16777217; long long tl = 1e10; int cond = sizeof(int) == 4 ? 1 : 1/0;
enum { K = 3 }; int ka[K] = { [K-1] = K }; int sw[] = { 7, 7, 1, 7 }; 
struct { int : 3; int a : 4; int : 0; int b : 5; } bf = { 3, -4 }; struct { int a; struct { int b; union { int c; float d; }; }; int e; } an = { 1, 2, 3, 4 }, an2 = { .c = 5, 6, .a = 1 };
const struct P cp[] = { { .y = 1 }, { 2 } }; struct { struct P p[2]; } sp = { .p[1].y = 3, .p[0] = {1,1} }; struct {int a[2][2];} ov = { .a[0] = {1,2}, .a[0][1] = 5, 6 };
int scalar = { 5 }; int *null = { 0 }; int zeros[4] = { 0 }; int trailing[] = { 1, 2, }; struct P both = { .x = 1, .x = 2 };
static void dump(const void *p, size_t n) { const unsigned char *c = p; for (size_t i = 0; i < n; i++) printf("%02x", c[i]); puts(""); }
static int cnt; static int tick(int r) { cnt++; return r; }
int main(void) {
  printf("%zu %d %d %d %d\n", sizeof a1 / sizeof *a1, a1[0], a1[2], a1[3], a1[6]); dump(a1, sizeof a1); dump(a2, sizeof a2); dump(a3, sizeof a3); dump(a4, sizeof a4);
  printf("%d %d %d %d %d %d %d %s\n", l1.a.x, l1.a.y, l1.b.x, l1.b.y, l1.c[0], l1.c[1], l1.c[2], l1.s); printf("%d %d %d %d %d %s\n", l2.a.x, l2.b.y, l2.c[0], l2.c[1], l2.c[2], l2.s); printf("%d %d %d %d %d %d %d\n", l3.a.x, l3.a.y, l3.b.x, l3.b.y, l3.c[0], l3.c[1], l3.c[2]);
  printf("%s %d %d\n", la[0].s, la[1].c[2], la[1].a.y); printf("%d %d %d %s %d\n", u1.i, u2.i, u3.i, u4.c, u5.i); printf("%zu %zu %zu %s %s %s\n", sizeof s1, sizeof s2, sizeof s3, s3, s4, s5); dump(s2, 3); dump(s6, sizeof s6); dump(s7, sizeof s7); dump(s8, sizeof s8); printf("%ls %zu %s %s\n", w1, sizeof w1, uc, sc);
  printf("%d %d %d %d %d %d %c %c\n", *pa, *pb, *pc, (*pd)[0], *pe, *(int*)pf, *pg, *ph); printf("%ld %td %zu\n", diff, pd2, off); fp("%s\n", "fp"); fq("%d\n", vp == &vp); printf("%d %d\n", self[0] == self, self[1] == &self[1]); printf("%d %d\n", n1.next->v, n2.next->v);
  printf("%d %d %s %d %d\n", cl->y, cla[2], cls[1], cll[0]->y, cll[1][1].x); printf("%g %.3f %d %d %u %d %d %d %.1f %lld %d\n", dd, de, ti, tn, tu, tc, tb, tp, tf, tl, cond); dump(ka, sizeof ka); dump(sw, sizeof sw); printf("%d %d\n", bf.a, bf.b); printf("%d %d %d %d %d %d %d\n", an.a, an.b, an.c, an.e, an2.a, an2.c, an2.e);
  printf("%d %d %d %d\n", cp[0].y, cp[1].x, sp.p[1].y, sp.p[0].x); dump(&ov, sizeof ov); printf("%d %p %d %zu %d\n", scalar, (void*)null, zeros[3], sizeof trailing, both.x); printf("%d\n", ff.n); printf("%zu\n", sizeof(struct F));
  { int n = 3; int loc[4] = { n, [2] = n * 2, n + 1 }; dump(loc, sizeof loc); struct L ll = { .c = { n, n+1 }, .a = { .y = n }, .s = n ? "t" : "f" }; printf("%d %d %d %s\n", ll.c[1], ll.a.y, ll.b.x, ll.s); struct P p = { 1, 2 }, q = p, arr[2] = { p, { q.y } }; printf("%d %d %d\n", q.y, arr[0].y, arr[1].x); struct L cpy = { p, .b = arr[1], .c[1] = 5 }; printf("%d %d %d\n", cpy.a.y, cpy.b.x, cpy.c[1]); struct L la2 = { .a = p, .a.x = 9 }; printf("%d\n", la2.a.x);
    union U uu = { .c = { 1, 2, 3 } }; printf("%d\n", uu.i); char str[] = "loc", str2[8] = "pad"; printf("%s %d %zu\n", str, str2[7], sizeof str); char *cs = (char[]){ "writable" }; cs[0] = 'W'; puts(cs); for (int i = 0; i < 3; i++) { int *pp = (int[]){ i, i * 2 }; printf("%d ", pp[1]++); } puts("");
    struct P ps = (struct P){ .y = n }; printf("%d %d\n", ps.x, ps.y); printf("%d\n", ((struct L){ .c = { 1, 2, 3 } }).c[2]); printf("%zu\n", sizeof (int[]){1,2,3}); int ovr[3] = { [1] = tick(4), [1] = 6 }; printf("%d\n", ovr[1]); static int *sp2 = &cnt; printf("%d\n", *sp2 >= 0); struct { int a[3]; } w = { 1, 2, 3 }, v = { { 4 } }; printf("%d %d\n", w.a[2], v.a[1]);
    struct B { unsigned a:3, b:5; int c; } b = { .b = 9, .a = 7, 3 }; printf("%d %d %d\n", b.a, b.b, b.c);
    struct B bs[] = { { 1, 2, 3 }, [2] = { .c = 4 }, { 5 } }; printf("%zu %d %d %d\n", sizeof bs / sizeof *bs, bs[0].b, bs[2].c, bs[3].a); int md[2][2][2] = { { { 1 }, { 2 } }, { 3, 4, 5 } }; dump(md, sizeof md); int (*pm)[2][2] = (int[2][2][2]){ [1][1][1] = 8 }; printf("%d\n", pm[1][1][1]); }
  return 0;
}
