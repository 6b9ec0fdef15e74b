/* Plain char is signed; arithmetic is in int. */
#include <stdio.h>
int main(void) { char c = 200; signed char s = 200; unsigned char u = 200; printf("%d %d %d %d %d\n", c, s, u, c == s, c == u); c = 'a'; c += 100; printf("%d %d\n", c, c >> 1); u = 250; u += 10; printf("%d %d %d\n", u, (u << 8) >> 8, ~u); printf("%d %d\n", '\377', (unsigned char)'\377'); for (u = 253; u; u++) putchar('.'); puts(""); return 0; }
