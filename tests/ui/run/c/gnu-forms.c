// GNU C: statement expressions, ranges, cleanup, constructors, packed records.
#include <stdio.h>
#include <string.h>
#include <stddef.h>
#define max(a, b) ({ __typeof__(a) _a = (a); typeof(b) _b = (b); _a > _b ? _a : _b; })
#define container_of(p, t, m) ((t *)((char *)(p) - offsetof(t, m)))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define LOG(fmt, ...) printf("[" fmt "]\n", ##__VA_ARGS__)
struct node { int v; struct { int in; } s; };
struct flex { int n; char d[]; }; struct zero { int n; int d[0]; };
union u { float f; unsigned i; struct { unsigned lo : 4, mid : 8, hi : 20; }; };
struct __attribute__((packed)) pk { char c; int i; short s; }; struct al { char c; } __attribute__((aligned(16)));
static void clean(int *p) { printf("clean %d\n", *p); }
__attribute__((constructor)) static void ctor(void) { puts("ctor"); } __attribute__((destructor)) static void dtor(void) { puts("dtor"); }
static int sw(int c) { switch (c) { case 0 ... 9: return 1; case 'a' ... 'z': return 2; case -5 ... -1: return 3; default: return 0; } }
enum color { RED, GREEN = 5, BLUE }; 
static int outer(int x) { int y = x; { int x = y + 1; y = x; } return y; }
int main(void) {
  int x = 3; printf("%d %d\n", max(x++, 2), x); struct node n = {.v = 1, .s.in = 7}; printf("%d\n", container_of(&n.s.in, struct node, s.in)->v);
  LOG("hi"); LOG("%d %d", 1, 2); printf("%d\n", x ?: 9); printf("%d\n", 0 ?: 9);
  union u u = {.f = 1.0f}; printf("%x %x %x %x\n", u.i, u.lo, u.mid, u.hi); printf("%zu %zu %zu %zu %zu\n", sizeof(struct pk), sizeof(struct al), _Alignof(struct al), sizeof(struct flex), sizeof(struct zero));
  printf("%d %d %d %d\n", sw(5), sw('q'), sw(-3), sw(100)); { int c __attribute__((cleanup(clean))) = 4; c++; }
  int a[10] = {[2] = 5, [5 ... 7] = 1, 9}; for (size_t i = 0; i < ARRAY_SIZE(a); i++) printf("%d ", a[i]); puts("");
  int vla[x]; for (int i = 0; i < x; i++) vla[i] = i; printf("%zu %d\n", sizeof vla, vla[x - 1]);
  int (*pm)[3] = (int[2][3]){{1, 2, 3}, {4, 5, 6}}; printf("%d %zu\n", pm[1][2], sizeof *pm);
  const char *s = (const char[]){'a', 'b', 0}; puts(s); struct node *np = &(struct node){5, {6}}; printf("%d\n", np->s.in);
  printf("%s %d\n", __func__, __LINE__); printf("%d\n", _Generic(x, int: 1, double: 2, default: 3)); printf("%d\n", _Generic("s", char *: 1, const char *: 2));
  enum color c = BLUE; printf("%d %d\n", c, outer(1)); _Static_assert(sizeof(int) == 4, "x"); unsigned char uc = 200; uc += 100; printf("%d %d\n", uc, (signed char)200);
  long long big = 1LL << 40; printf("%lld %d\n", big, (int)(big >> 35)); printf("%d %d %d %d\n", -7 / 2, -7 % 2, 7 / -2, -7 >> 1);
  int m[3][4]; memset(m, 0, sizeof m); m[1][2] = 5; int *flat = &m[0][0]; printf("%d %td\n", flat[6], &m[2][0] - &m[0][0]);
  int i = 0; do { if (i == 2) continue; if (i == 4) break; printf("%d ", i); } while (++i < 10); puts(""); 
  char *dst = (char[20]){0}; int count = 7; char *to = dst; const char *from = "duffsdevice"; int nn = (count + 3) / 4; switch (count % 4) { case 0: do { *to++ = *from++; case 3: *to++ = *from++; case 2: *to++ = *from++; case 1: *to++ = *from++; } while (--nn > 0); } puts(dst);
  {__label__ out; typeof(int[3]) ta = {1, 2, 3}; printf("%zu\n", sizeof ta); __auto_type at = 2.5; printf("%g\n", at); goto out; out: printf("%zu %zu\n", sizeof(void), sizeof(main)); }
  int __attribute__((unused)) un; __extension__ long long el = 3; printf("%lld\n", el); void *vp = &x; vp += 2; printf("%td\n", (char *)vp - (char *)&x); asm volatile("" ::: "memory"); 
  printf("%d\n", ({ int t = 0; for (int k = 0; k < 5; k++) t += k; t; })); printf("%c\n", "abc"[1]); printf("%c\n", 1["xyz"]); int neg = -1; printf("%d %d\n", neg < 0u, (unsigned char)neg); 
  struct { int a : 3; unsigned b : 3; _Bool c : 1; } bf = {-1, 7, 1}; bf.a = 5; bf.b += 2; printf("%d %d %d\n", bf.a, bf.b, bf.c); return 0;
}
