/* struct return of every size, nested calls */
#include <stdio.h>
#include <string.h>
#define S(n) struct t##n { unsigned char c[n]; }; struct t##n f##n(int k) { struct t##n r; for (int i = 0; i < n; i++) r.c[i] = i + k; return r; } int g##n(struct t##n a, int q, struct t##n b) { int s = q; for (int i = 0; i < n; i++) s += a.c[i] * 3 + b.c[i]; return s; }
S(1) S(2) S(3) S(4) S(5) S(6) S(7) S(8) S(9) S(10) S(11) S(12) S(13) S(14) S(15) S(16) S(17) S(24) S(31) S(32) S(33) S(64) S(100)
struct fd { float a; double b; }; struct fd ff(struct fd x) { x.a += 1; x.b *= 2; return x; }
struct li { long a; int b; }; struct li lf(void) { return (struct li){1,2}; }
struct ptrs { char *s; int (*f)(int); }; int dbl(int x){return 2*x;} struct ptrs pf(void){ struct ptrs p = {"hey", dbl}; return p; }
int main(void) {
#define T(n) printf("%d ", g##n(f##n(1), 5, f##n(2))); printf("%d\n", f##n(3).c[n-1]);
T(1) T(2) T(3) T(4) T(5) T(6) T(7) T(8) T(9) T(10) T(11) T(12) T(13) T(14) T(15) T(16) T(17) T(24) T(31) T(32) T(33) T(64) T(100)
 struct fd x = ff(ff((struct fd){1.5,2.5})); printf("%g %g %ld %d %s %d\n", x.a, x.b, lf().a, lf().b, pf().s, pf().f(4)); struct t64 arr[3]; arr[1] = f64(9); memset(&arr[0], 0, sizeof arr[0]); arr[2] = arr[1]; printf("%d %d\n", arr[2].c[63], arr[0].c[5]); return 0; }
