#include <stdio.h>
int main(void) {
    char c = -1; unsigned char u = c; signed char s = u; short h = 40000;
    printf("%d %d %d %d %d\n", c, u, s, h, c == u);
    return 0;
}
