/* sizeof, _Alignof, typeof and _Generic do not evaluate; a variable length array does. */
#include <stdio.h>
int n; int f(void) { n++; return 3; }
int main(void) { int i = 0; (void)sizeof(i++); (void)sizeof f(); __typeof__(f()) z = 1; (void)_Generic(f(), int: 1); (void)_Alignof(int); printf("%d %d %d\n", i, n, z); int s = sizeof(char[f()]); printf("%d %d\n", s, n); return 0; }
