/* extern in a block means the object at file scope, whatever hides it. */
#include <stdio.h>
int x = 1; static int y = 2;
int f(void) { int x = 10; { extern int x; x++; } return x; }
int g(void) { extern int y; return y++; }
int later(void) { extern int z; extern int h(int); return h(z); }
int z = 30; int h(int k) { return k + 1; }
int main(void) { printf("%d %d %d %d %d\n", f(), x, g(), y, later()); return 0; }
