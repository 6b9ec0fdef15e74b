/* inline in all its forms: static, with an external definition. */
#include <stdio.h>
static inline int sq(int x) { return x * x; } inline int cube(int x) { return x * x * x; } extern inline int cube(int x); int quad(int x); inline int quad(int x) { return sq(sq(x)); } static int inline twice(int (*f)(int), int x) { return f(f(x)); }
__attribute__((always_inline)) static inline int one(void) { return 1; } static __inline__ int alt(int x) { return x + one(); }
int main(void) { printf("%d %d %d %d %d\n", sq(3), cube(3), quad(2), twice(sq, 3), alt(4)); int (*p)(int) = cube; printf("%d\n", p(2)); return 0; }
