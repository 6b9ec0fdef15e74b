/* GNU C: nested functions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
extern void abort(void);
struct big { int a[10]; };
int outer(int n, struct big b) { int sum = 0; struct big loc = b; 
  int rec(int k) { if (k == 0) return n; sum += k; return rec(k - 1) + loc.a[k % 10]; }
  int lvl2(int q) { int m = q * 2; int deep(int z) { m += z; sum++; int deeper(int y) { return m + sum + y + n + q; } return deeper(z); } return deep(q) + deep(1); }
  struct big mk(int v) { struct big r = loc; r.a[0] = v + n; return r; }
  return rec(4) + lvl2(3) + mk(5).a[0] + sum; }
static int cmpdir; int sortdemo(void) { int v[] = {3,1,2,5,4}; int calls = 0; int cmp(const void *x, const void *y) { calls++; return (*(int*)x - *(int*)y) * cmpdir; } qsort(v, 5, sizeof *v, cmp); return v[0] * 10 + v[4] + (calls > 3); }
int each(int *v, int n, int (*f)(int, int *)) { int t = 0; for (int i = 0; i < n; i++) t += f(v[i], &v[i]); return t; }
int find(int *v, int n, int x) { __label__ found; int at = -1; int chk(int e, int *p) { if (e == x) { at = p - v; goto found; } return 0; } each(v, n, chk); return -1; found: return at; }
typedef int (*fn)(int); int apply(fn f, int x) { return f(x); }
int y(int n) { auto int odd(int); int even(int k) { return k == 0 ? 1 : odd(k - 1); } int odd(int k) { return k == 0 ? 0 : even(k - 1); } return even(n); }
int tw(int x) { int add(int a) { return a + x; } int twice(fn f, int v) { return f(f(v)); } fn p = add; if (p != add) abort(); x = 7; return twice(p, 1) + twice(add, 2) + apply(&add, 3); }
double dbl(double d) { double h(float f, char c) { return d * f + c; } return h(1.5f, 'a'); }
int vlaa(int n) { int a[n]; for (int i = 0; i < n; i++) a[i] = i; int *p = a; int s(int k) { return p[k]; } return s(n - 1); }
int stat(void) { int f(void) { static int c; return ++c; } f(); f(); return f(); }
int man(int k, int (*x1)(void), int (*x2)(void), int (*x3)(void), int (*x4)(void), int (*x5)(void)) { int b(void) { return man(--k, b, x1, x2, x3, x4); } return k <= 0 ? x4() + x5() : b(); }
int m1(void) { return -1; } int p1(void) { return 1; } int z0(void) { return 0; }
#define MAX3(a, b) ({ __label__ out; int r_ = (a); if (r_ > (b)) goto out; r_ = (b); out: r_; })
int main(void) { struct big b = {{1,2,3,4,5,6,7,8,9,10}}; printf("%d\n", outer(3, b)); cmpdir = 1; printf("%d\n", sortdemo()); cmpdir = -1; printf("%d\n", sortdemo()); int v[] = {5,6,7,8}; printf("%d %d\n", find(v, 4, 7), find(v, 4, 9)); printf("%d %d\n", y(10), y(7)); printf("%d\n", tw(3)); printf("%g %d %d\n", dbl(2), vlaa(5), stat()); printf("%d\n", man(6, p1, m1, m1, p1, z0)); printf("%d %d\n", MAX3(1, 2), MAX3(5, 3)); return 0; }
