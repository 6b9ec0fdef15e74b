/* varargs of every class */
#include <stdarg.h>
#include <stdio.h>
struct s1 { char c; }; struct s3 { char c[3]; }; struct s8 { int a, b; }; struct s12 { int a,b,c; }; struct s16 { double x; long y; }; struct s17 { char c[17]; }; struct sf { float f; }; struct sd2 { double a,b; }; struct empty {}; union u { int i; double d; };
void f(int n, ...) { va_list ap, aq; va_start(ap, n); va_copy(aq, ap);
 for (int i = 0; i < n; i++) { struct s1 a = va_arg(ap, struct s1); struct s3 b = va_arg(ap, struct s3); struct s8 c = va_arg(ap, struct s8); struct s12 d = va_arg(ap, struct s12); struct s16 e = va_arg(ap, struct s16); struct s17 g = va_arg(ap, struct s17); struct sf h = va_arg(ap, struct sf); struct sd2 k = va_arg(ap, struct sd2); union u m = va_arg(ap, union u);  long double ld = va_arg(ap, long double); int *p = va_arg(ap, int *);
 printf("%d %d%d%d %d,%d %d,%d,%d %g,%ld %d %g %g,%g %d %Lg %d\n", a.c, b.c[0],b.c[1],b.c[2], c.a,c.b, d.a,d.b,d.c, e.x,e.y, g.c[16], h.f, k.a,k.b, m.i, ld, *p); }
 va_end(ap); struct s1 z = va_arg(aq, struct s1); printf("%d\n", z.c); va_end(aq); }
int sum(int n, va_list ap) { int s = 0; while (n--) s += va_arg(ap, int); return s; }
int sumf(int n, ...) { va_list ap; va_start(ap, n); int a = sum(n/2, ap); int b = sum(n - n/2, ap); va_end(ap); return a * 1000 + b; }
double mix(const char *fmt, ...) { va_list ap; va_start(ap, fmt); double s = 0; for (; *fmt; fmt++) switch (*fmt) { case 'i': s += va_arg(ap, int); break; case 'd': s += va_arg(ap, double); break; case 'l': s += va_arg(ap, long); break; case 'L': s += va_arg(ap, long double); break; case 'c': s += (char)va_arg(ap, int); break; case 'u': s += va_arg(ap, unsigned long long); break; case 'p': s += *va_arg(ap, short *); break;} va_end(ap); return s; }
int main(void) { struct s1 a = {1}; struct s3 b = {{1,2,3}}; struct s8 c = {4,5}; struct s12 d = {6,7,8}; struct s16 e = {9.5, 10}; struct s17 g = {{0}}; g.c[16] = 11; struct sf h = {1.25}; struct sd2 k = {2.5,3.5}; union u m = {.i = 77}; int z = 99; short sh = 5;
 f(1, a, b, c, d, e, g, h, k, m, 4.25L, &z); f(2, a,b,c,d,e,g,h,k,m,1.0L,&z, a,b,c,d,e,g,h,k,m,2.0L,&z); printf("%d\n", sumf(4, 1,2,3,4)); printf("%g\n", mix("iidlLcup", 1, 2, 3.5, 4L, 5.25L, 'a', 7ULL, &sh)); printf("%g\n", mix("dddddddddddd", 1.,2.,3.,4.,5.,6.,7.,8.,9.,10.,11.,12.)); return 0; }
