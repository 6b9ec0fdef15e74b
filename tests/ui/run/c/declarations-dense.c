// Records by value, variadic calls, declarators, conversions.
#include <stdio.h>
#include <stdarg.h>
#include <string.h>
#include <stdint.h>
#include <limits.h>
struct s1 { char c; }; struct s2 { short a; char b; }; struct s3 { int x, y, z; }; struct s4 { double d; float f; }; struct s5 { long a, b, c; char t[5]; };
union un { int i; double d; char c[12]; };
static struct s3 f3(struct s1 a, struct s2 b, struct s5 c, union un u) { struct s3 r = {a.c + b.a, b.b + (int)c.c, u.i + c.t[4]}; return r; }
static int va(int n, ...) { va_list ap; va_start(ap, n); int t = 0; for (int i = 0; i < n; i++) { switch (va_arg(ap, int)) { case 0: t += va_arg(ap, int); break; case 1: t += (int)va_arg(ap, double); break; case 2: { struct s3 s = va_arg(ap, struct s3); t += s.x + s.y + s.z; break; } case 3: t += (int)va_arg(ap, long long); break; case 4: t += strlen(va_arg(ap, char *)); break; case 5: { struct s4 s = va_arg(ap, struct s4); t += s.d + s.f; break; } case 6: { struct s5 s = va_arg(ap, struct s5); t += s.c + s.t[0]; break; } case 7: t += (int)va_arg(ap, long double); } } va_end(ap); return t; }
static int (*pick(int k))(int, int); static int add(int a, int b) { return a + b; } static int sub(int a, int b) { return a - b; }
static int (*pick(int k))(int, int) { static int (*const t[])(int, int) = {add, sub}; return t[k]; }
typedef int (*binop)(int, int); static binop ops[2] = {add, &sub};
static int sum2d(int n, int m, int a[n][m]) { int s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) s += a[i][j]; return s; }
static int fa(int a[static 2], const int *restrict p, int n) { return a[0] + a[1] + p[n]; }
int tent; int tent; extern int tent; static int st; static int st = 4; int arr[]; int arr[3] = {1};
struct list { struct list *next; int v; } l3 = {0, 3}, l2 = {&l3, 2}, l1 = {&l2, 1};
struct inc *pinc; struct inc { int q; }; static struct inc ic = {8};
char msg[] = "hi" " " "there\x41\102\n\0tail"; const char *esc = "\a\b\f\v\\\?\"\'\e[0m";
int main(void) {
  struct s5 c = {1, 2, 3, "abcd"}; union un u = {.i = 100}; struct s3 r = f3((struct s1){1}, (struct s2){2, 3}, c, u); printf("%d %d %d\n", r.x, r.y, r.z);
  printf("%d\n", va(8, 0, 5, 1, 2.5, 2, r, 3, 7LL, 4, "four", 5, (struct s4){1.5, 2.5f}, 6, c, 7, 9.0L));
  printf("%d %d %d %d\n", pick(0)(5, 3), (*pick(1))(5, 3), ops[1](1, 2), (**ops[0])(1, 2));
  int a[2][3] = {{1, 2, 3}, {4}}; printf("%d %d\n", sum2d(2, 3, a), fa(a[0], a[1], 0)); pinc = &ic; printf("%d %d %d %d\n", tent, st, arr[0], pinc->q);
  for (struct list *l = &l1; l; l = l->next) printf("%d ", l->v); puts(""); printf("%zu %s", sizeof msg, msg); printf("%zu\n", strlen(esc));
  printf("%zu %zu %zu %zu %zu %zu\n", sizeof(struct s1), sizeof(struct s2), sizeof(struct s3), sizeof(struct s4), sizeof(struct s5), sizeof(union un));
  unsigned char uc = 255; signed char sc = -128; unsigned short us = 65535; short ss = -32768; unsigned ui = UINT_MAX; 
  printf("%d %d %d %d\n", uc + 1, sc - 1, us * 2, ss - 1); printf("%u %d %d\n", ui + 1, ui > -1, -1 < (long)ui); printf("%d %d\n", (char)200, (unsigned char)-1); printf("%d %u\n", ~0, ~0u >> 4); printf("%lld\n", (long long)us * ui >> 3);
  printf("%d\n", (int)3.99 + (int)-3.99); printf("%u\n", (unsigned)3e9); printf("%g %g\n", (float)16777217, 1.0f / 3); printf("%d %d\n", 1.1f == 1.1, 0.5f == 0.5); printf("%.10g %.10g\n", 0.1f + 0.2f, (double)0.1f);
  int i = 5; i += i++ * 0 + 1; printf("%d\n", i); i <<= 2; i ^= 7; i %= 6; i |= 8; printf("%d\n", i); int x = 1, y = 2; x ^= y, y ^= x, x ^= y; printf("%d %d\n", x, y); printf("%d\n", (x, y, x + y)); 
  printf("%d%d%d%d\n", 1 && 0, 1 || 0, !5, !!5); printf("%d\n", 5 > 3 > 1); printf("%d\n", 1 ? 2 ? 3 : 4 : 5); printf("%d\n", -1 >> 31); printf("%d %d\n", 'a', '\377'); printf("%d\n", '\0'); printf("%d\n", 'ab'); printf("%zu %zu\n", sizeof 'a', sizeof "abc");
  goto skip; { int z; again: z = 3; printf("%d\n", z); goto done; } skip: goto again; done:;
  switch (3) { int q; case 1: q = 1; default: q = 9; printf("d%d\n", q); case 5: printf("f\n"); break; case 4: printf("no\n"); }
  switch (1LL << 40) { case 1LL << 40: puts("big"); break; default: puts("small"); }
  for (int i = 0, j = 10; i < j; i += 3, j--) printf("%d,%d ", i, j); puts(""); int k = 0; while (k++ < 5) { if (k == 2) continue; if (k == 4) break; printf("%d ", k); } puts(""); for (;;) { if (k++ > 6) break; } printf("%d\n", k);
  static int cnt; cnt++; { static int cnt = 10; cnt++; printf("%d\n", cnt); } char buf[5] = "abcde"; printf("%.5s\n", buf); char *p = buf; *p++ = 'X'; *++p = 'Y'; (*p)++; printf("%.5s %td\n", buf, p - buf); int *ip = &(int){7}; printf("%d\n", *ip); int n[] = {1, 2, 3, 4}; int *e = &n[4]; printf("%td %d\n", e - n, e[-1]); printf("%d\n", *(n + 2)); printf("%d %d\n", &n[1] < &n[2], n == &n[0]);
  const int ci = 4; int const *cp = &ci; volatile int vi = *cp; printf("%d\n", vi); printf("%d %d\n", INT_MAX, INT_MIN); printf("%ld %lu\n", LONG_MIN, ULONG_MAX); printf("%#x %#o %llu\n", 0xABCDEFu, 0777, 18446744073709551615ULL); printf("%g %g %g\n", 1e3, .5, 0x1.8p1); printf("%Lg %zu\n", 1.5L, sizeof(long double)); _Bool b = 0.1; b += 5; printf("%d\n", b); b = (void *)0 != &b; printf("%d\n", b--); printf("%d\n", b); enum { A, B = -3, C, D = 1 << 4 } en = C; printf("%d %d %d %zu\n", A, en, D, sizeof en);
  return 0; }
