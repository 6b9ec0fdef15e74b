/* Everything becomes 0 or 1. */
#include <stdio.h>
#include <stdbool.h>
int g; struct { bool a : 1, b : 1; bool c; } s;
int main(void) { bool b[] = { 2, -1, 0, 0.5, 0.0, 1e-300, (bool)&g, (bool)"x", '\0', 256 }; for (int i = 0; i < 10; i++) printf("%d", b[i]); s.a = 2; s.b = 0; s.c = 128; printf(" %d%d%d\n", s.a, s.b, s.c); bool x = false; x += 5; printf("%d ", x); x -= 1; printf("%d ", x); x = !x; x <<= 3; printf("%d %d\n", x, ~x); return x - 1; }
