// Old-style definitions, implicit int, calls without a prototype.
#include <stdio.h>
#include <stdarg.h>
#include <stdlib.h>
int add(a, b) int a; int b; { return a + b; }
char *name(p, c, f) char *p; char c; float f; { static char s[20]; sprintf(s, "%s%c%.1f", p, c, f); return s; }
double half(x) double x; { return x / 2; }
noret() { return 5; }
static sum(int n, ...) { va_list ap, ap2; int t = 0; va_start(ap, n); va_copy(ap2, ap); while (n--) t += va_arg(ap, int); va_end(ap); t += va_arg(ap2, int); va_end(ap2); return t; }
int (*fp)(); int apply(f, x) int (*f)(); int x; { return f(x, x); }
struct pt { int x, y; }; struct pt mk(x, y) { struct pt p; p.x = x; p.y = y; return p; }
int arr(a, n) int a[]; int n; { int s = 0; while (n-- > 0) s += *a++; return s; }
extern int later(); typedef int fn(int, int); fn add; 
main(argc, argv) char **argv; {
  int v[] = {1, 2, 3}; register i; auto j = 4;
  printf("%d %s %g %d %d\n", add(2, 3), name("ab", 'c', 1.5), half(5.0), noret(), sum(3, 1, 2, 3));
  fp = add; printf("%d %d %d\n", fp(1, 2), (*fp)(3, 4), apply(add, 6));
  printf("%d %d %d %d\n", mk(1, 2).y, arr(v, 3), later(4), j); for (i = 0; i < 2; i++) putchar('a' + i); putchar('\n');
  return argc - 1;
}
int later(x) { return x * x; }
