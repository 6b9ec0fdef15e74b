/* Qualifiers do not change values; pointers to qualified types convert one way. */
#include <stdio.h>
volatile int v = 1; const volatile unsigned cv = 7; const int tab[] = { 1, 2, 3 }; int *const fixed = (int *)&v; const char *volatile name = "n"; struct { const int a; volatile int b; } s = { 1, 2 }; int sum(const int *p, const int *const e) { int t = 0; while (p != e) t += *p++; return t; }
int main(void) { v++; v += v; *fixed += 1; s.b++; printf("%d %u %d %s %d %d\n", v, cv, sum(tab, tab + 3), name, s.a, s.b); const int *p = &tab[1]; int const *const *q = &p; printf("%d\n", **q); const struct { int x[2]; } k = { { 4, 5 } }; printf("%d %d\n", k.x[1], *k.x); restrict_: return 0; }
