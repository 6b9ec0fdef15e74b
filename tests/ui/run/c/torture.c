// Small checks of many corners, in one program that aborts at the first wrong one.
/* torture-like */
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <stdarg.h>
#include <limits.h>
extern void abort(void); extern void exit(int);
struct foo { unsigned long a : 36; unsigned long b : 28; }; struct big { char d[100]; int n; }; typedef struct { short r, i; } cs; union U { long long ll; struct { int lo, hi; } s; char c[8]; };
static struct big gb; struct big mk(int n) { struct big b; memset(&b, n, sizeof b); b.n = n; return b; } struct big chain(struct big b) { b.n++; return b; }
static int f0(int a, ...) { va_list v; va_start(v, a); struct big b = va_arg(v, struct big); cs c = va_arg(v, cs); double d = va_arg(v, double); va_end(v); return b.n + c.r * 10 + (int)d; }
static inline unsigned rotl(unsigned x, int n) { return x << n | x >> (32 - n); }
static long long sdiv(long long a, long long b) { return a / b; } static unsigned long long um(unsigned long long a, unsigned long long b) { return a % b; }
int gtab[] = { [3] = 1, 2, [0] = 9 }; char *strs[] = {"a", "bc" "d", 0}; int (*farr[])(const char *) = {puts, 0}; struct { int x; char *s; int (*f)(int, ...); } recs[] = {{1, "one", f0}, {.s = "two", .x = 2}};
static int cnt; static int side(int v) { cnt = cnt * 10 + v; return v; } static int loop(int n) { int s = 0; while (n --> 0) s += n; return s; }
void vf(char *out, const char *fmt, ...) { va_list a; va_start(a, fmt); vsprintf(out, fmt, a); va_end(a); }
static const struct foo cf = {0x123456789UL, 0x7654321}; volatile int vol = 3;
int fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int main() {
  if (cf.a != 0x123456789UL || cf.b != 0x7654321) abort(); gb = chain(chain(mk(5))); if (gb.n != 7 || gb.d[99] != 5) abort(); cs c = {3, 4}; if (f0(0, gb, c, 2.0) != 39) abort();
  if (rotl(0x80000001, 1) != 3) abort(); if (sdiv(LLONG_MIN, 2) != LLONG_MIN / 2) abort(); if (um(ULLONG_MAX, 10) != 5) abort(); if (gtab[0] != 9 || gtab[4] != 2 || sizeof gtab != 20) abort(); union U u = {.s = {1, -1}}; if (u.ll != -4294967295LL) abort(); if (mk(3).d[5] != 3) abort();
  int r = side(1) && side(0) || side(2); if (cnt != 102 || !r) abort(); cnt = 0; (void)(side(1), side(2)); if (cnt != 12) abort(); cnt = 0; r = side(0) ? side(1) : side(2); if (cnt != 2 || r != 2) abort(); if (loop(5) != 10) abort(); char buf[64]; vf(buf, "%d-%s-%c-%.2f-%ld", 1, "x", 'y', 2.5, 3L); if (strcmp(buf, "1-x-y-2.50-3")) abort(); if (fib(15) != 610) abort();
  signed char sc = -1; unsigned char uc = sc; if (uc != 255 || (sc & 0xff) != 255 || sc >> 1 != -1 || uc >> 1 != 127) abort(); short s = 0x7fff; s++; if (s != -32768) abort(); unsigned u1 = 1; if (-1 > u1 != 1) abort(); if ((char)0x80 > 0) abort(); long l = INT_MAX; l++; if (l != 2147483648L) abort(); int i = 3; i = i++ + ++i; float f = 1e10f; if ((long long)f != 10000000000LL) abort(); double d = 1.0 / 3.0; if (d * 3 != 1.0) abort(); if ((int)1e9 != 1000000000) abort(); unsigned long ul = (unsigned long)-1.0 + 0; 
  int a[5] = {1, 2, 3}, *p = a; p += 2; if (*p-- != 3 || *p != 2 || p - a != 1) abort(); int (*pa)[5] = &a; if ((*pa)[2] != 3 || sizeof *pa != 20) abort(); int x[2][3][4]; int k = 0; for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) for (int m = 0; m < 4; m++) x[i][j][m] = k++; if (*(*(*(x + 1) + 2) + 3) != 23 || (&x[1] - &x[0]) != 1) abort(); char *q = "hello"; while (*q) q++; if (q[-1] != 'o') abort();
  struct { unsigned a : 3, b : 5; int c : 4; } bf = {9, 33, 7}; bf.c++; if (bf.a != 1 || bf.b != 1 || bf.c != -8) abort(); switch (vol) { case 1 + 2: break; default: abort(); } goto *(&&lab); abort(); lab:; static int st = 5; { extern int vol2; if (vol2 != 77) abort(); } for (i = 0; i < 10; i++) { switch (i) { case 3: continue; case 7: goto out; } } out: if (i != 7) abort(); enum e { E1 = -1, E2 } ee = E1; if (ee >= 0) abort(); _Bool bb = 256; if (bb != 1) abort(); typedef int T; { T T = 3; if (T != 3) abort(); } struct T2 { struct T2 *n; } t2 = {&t2}; if (t2.n->n->n != &t2) abort(); int z = ({ int y = 4; y * 2; }); if (z != 8) abort(); if (sizeof(char[sizeof(int) == 4 ? 3 : 1]) != 3) abort(); if (__alignof__(double) != 8) abort(); 
  if (memcmp("abc", (char[]){'a', 'b', 'c'}, 3)) abort(); if (((struct big){.n = 4}).n != 4) abort(); int vv[vol]; vv[2] = 1; if (sizeof vv != 12) abort(); char m[3][10] = {"one", "two"}; strcpy(m[2], m[0]); if (m[2][2] != 'e' || m[1][9]) abort(); double dd[] = {1, 2.5f, 'a'}; if (dd[2] != 97) abort(); long double ld = 3; if (ld / 2 != 1.5L) abort(); if (!(0.0 == -0.0)) abort(); if (recs[0].f(0, gb, c, 2.0) != 39 || recs[1].f) abort(); unsigned short us = 65535; if ((unsigned short)(us + 1) != 0) abort(); int sh = 33; if (1ULL << sh != 0x200000000ULL) abort(); if (5 % -3 != 2 || -5 % 3 != -2) abort(); 
  printf("%s\n", "all good"); exit(0); }
int vol2 = 77;
