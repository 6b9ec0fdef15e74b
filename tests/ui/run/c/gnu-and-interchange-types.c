#include <stdio.h>
#include <stdarg.h>
#include <stdint.h>
#include <setjmp.h>
#include <string.h>
#include <stdlib.h>
#include <complex.h>
#include <math.h>
/* nested functions, statement exprs, labels, computed goto, varargs, complex, _Float types */
int outer(int n) { int acc = 0; auto int inner(int k); int inner(int k) { acc += k; return k ? inner(k - 1) : acc; } int (*fp)(int) = inner; return fp(n) * 1000 + acc; }
int apply(int (*f)(int), int n) { int s = 0; for (int i = 0; i < n; i++) s += f(i); return s; }
int nonlocal(int v) { __label__ found; int visit(int x) { if (x == v) goto found; return x; } for (int i = 0; i < 10; i++) visit(i); return -1; found: return v * 2; }
int interp(const char *code) { static void *ops[] = { ['+'] = &&inc, ['-'] = &&dec, ['*'] = &&dbl, ['.'] = &&end }; int acc = 1; goto *ops[(int)*code++]; inc: acc++; goto *ops[(int)*code++]; dec: acc--; goto *ops[(int)*code++]; dbl: acc *= 2; goto *ops[(int)*code++]; end: return acc; }
int rel(int k) { static const int off[] = { &&a - &&a, &&b - &&a, &&c - &&a }; goto *(&&a + off[k]); a: return 10; b: return 20; c: return 30; }
double vsumd(int n, ...) { va_list a, b; va_start(a, n); va_copy(b, a); double s = 0; for (int i = 0; i < n; i++) s += va_arg(a, double); for (int i = 0; i < n; i++) s += va_arg(b, double) * 10; va_end(a); va_end(b); return s; }
long vmix(const char *f, ...) { va_list a; va_start(a, f); long s = 0; for (; *f; f++) switch (*f) { case 'i': s = s * 3 + va_arg(a, int); break; case 'l': s = s * 3 + va_arg(a, long); break; case 'd': s = s * 3 + (long)va_arg(a, double); break; case 'p': s = s * 3 + *va_arg(a, int *); break; case 'D': s = s * 3 + (long)va_arg(a, long double); break; case 'c': s = s * 3 + (char)va_arg(a, int); break; case 'u': s = s * 3 + va_arg(a, unsigned); break; case 'q': s = s * 3 + va_arg(a, unsigned long long); break; } va_end(a); return s; }
static int vhelp(va_list *ap) { return va_arg(*ap, int); } int vptr(int n, ...) { va_list ap; va_start(ap, n); int s = 0; while (n--) s = s * 10 + vhelp(&ap); va_end(ap); return s; }
jmp_buf jb; int jump(int n) { volatile int v = n; int r = setjmp(jb); if (r == 0) { v = 5; longjmp(jb, 42); } return r + v; }
inline int inl(int x) { return x * 2; } extern inline int inl(int x);
static inline __attribute__((always_inline)) int ai(int x) { return x + 1; }
__attribute__((constructor)) void ctor(void) { puts("ctor"); } __attribute__((destructor)) void dtor(void) { puts("dtor"); }
void cl(int *p) { printf("cleanup %d\n", *p); }
int weak(void) __attribute__((weak)); extern int alias_t(void) __attribute__((alias("target"))); int target(void) { return 77; }
struct flex { int n; int d[]; }; struct flex sf = { 3, { 1, 2, 3 } };
#define max(a,b) ({ typeof(a) _a = (a); typeof(b) _b = (b); _a > _b ? _a : _b; })
int gcount; int side(void) { return ++gcount; }
int main(int argc, char **argv) {
  printf("%d %d %d %d %d\n", outer(4), nonlocal(6), nonlocal(60), interp("+*+-*."), rel(2));
  { int base = 7; int addb(int x) { return x + base; } printf("%d\n", apply(addb, 4)); }
  printf("%g %ld %d\n", vsumd(3, 1.0, 2.0, 3.5), vmix("ildDpcuq", 1, 2L, 3.0, 4.0L, &(int){5}, 'c', 7u, 8ull), vptr(3, 1, 2, 3));
  printf("%d %d %d %d\n", jump(1), inl(4), ai(4), max(side(), 0)); printf("%d %d\n", gcount, weak ? 1 : 0); printf("%d\n", alias_t());
  { int c __attribute__((cleanup(cl))) = 1; { int d __attribute__((cleanup(cl))) = 2; if (argc) goto skip; } skip:; }
  printf("%zu %d\n", sizeof sf, sf.d[2]);
  double complex z = 1 + 2*I, w = z * z / (3 - I); printf("%g %g %g\n", creal(w), cimag(w), cabs(z)); z += 1; z *= I; printf("%g %g %d\n", __real__ z, __imag__ z, z == (-2 + 2*I)); z = ~z; printf("%g %g\n", creal(conj(z)), cimag(z)); float complex fz = 1.5f; __imag__ fz = 2; printf("%g %zu\n", crealf(fz * fz), sizeof fz); int _Complex iz = 3 + 4i; iz *= iz; printf("%d %d\n", __real__ iz, __imag__ iz); iz /= 2 + 1i; printf("%d %d\n", __real__ iz, __imag__ iz);
  unsigned _Complex uz = 7 + 9i; uz = uz / (2 + 1i); printf("%u %u\n", __real__ uz, __imag__ uz); _Complex char cz = 100 + 50i; cz = cz + cz; printf("%d %d\n", __real__ cz, __imag__ cz); long _Complex lz = 100 + 3i; lz /= 7 - 2i; printf("%ld %ld\n", __real__ lz, __imag__ lz); _Complex unsigned long ulz = 1000000000000 + 5i; ulz /= 3 + 2i; printf("%lu %lu\n", __real__ ulz, __imag__ ulz); _Complex short shz = -100 + 77i; shz /= 3 + 2i; printf("%d %d\n", __real__ shz, __imag__ shz); int _Complex i3 = (5 - 7i) / 3; printf("%d %d\n", __real__ i3, __imag__ i3); i3 = 100 / (3 + 4i); printf("%d %d\n", __real__ i3, __imag__ i3); uz = 100u / (uz + 1i); printf("%u %u\n", __real__ uz, __imag__ uz); i3 = (7 + 3i) * 2.5; printf("%d %d\n", __real__ i3, __imag__ i3); i3++; printf("%d %d %d\n", __real__ i3, __imag__ i3, i3 != 18+7i); i3 = -i3; printf("%d %d\n", __real__ i3, __imag__ i3);
  _Float32 f32 = 1.5f32; _Float64 f64 = 2.5f64; _Float32x f32x = 3.5f32x;
  printf("%g %g %g\n", (double)f32, (double)f64, (double)f32x);
  printf("%d %d %d\n", _Generic(f32, float: 1, _Float32: 2, default: 3), _Generic(f64, double: 1, _Float64: 2, default: 3), _Generic(f32x, double: 1, _Float64: 2, _Float32x: 4, default: 3));
  printf("%d %d %d\n", _Generic(f32 + 1, float: 1, _Float32: 2, default: 3), _Generic(f64 + 1.0, double: 1, _Float64: 2, default: 3), _Generic(f32 + f64, double: 1, _Float64: 2, _Float32: 4, default: 3));
  printf("%d %d %d\n", _Generic(f32 + 1.0f, float: 1, _Float32: 2, default: 3), _Generic(f32x + f64, _Float32x: 1, _Float64: 2, default: 3), _Generic(f32x + 1.0, double: 1, _Float32x: 2, default: 3));
  printf("%d %d %d\n", __builtin_types_compatible_p(_Float32, float), __builtin_types_compatible_p(_Float64, double), __builtin_types_compatible_p(_Float32x, _Float64));
  printf("%d %d\n", _Generic(f32 + 1.0, double:1, _Float32:2, default:3), _Generic(f32x + 1.0f, float:1, _Float32x:2, default:3)); printf("%d %d %d\n", _Generic(1 ? f64 : 1.0L, long double: 1, default: 2), _Generic(-f32, _Float32: 1, default: 2), _Generic(f32 * f32x, _Float32x:1, default:2)); printf("%zu %zu %zu\n", sizeof f32, sizeof f64, sizeof f32x); printf("%d\n", _Generic(&f32, float*: 1, _Float32*: 2, default: 3)); printf("%d\n", _Generic(1.0f32, float: 1, _Float32: 2)); printf("%d\n", _Generic(f64 += 1, double:1, _Float64:2));  printf("%d\n", _Generic(1.0f64x, long double:1, default:2)); 
  typedef int v8 __attribute__((vector_size(32))); printf("%zu %zu\n", _Alignof(v8), sizeof(v8)); struct { char c; v8 v; } sv; printf("%zu\n", sizeof sv); typedef int v16 __attribute__((vector_size(64))); printf("%zu\n", _Alignof(v16)); 
  return 0; }
