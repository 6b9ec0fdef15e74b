// Bit-fields promote to int, wrap at their width, and keep their sign.
#include <stdio.h>
struct bits { unsigned a : 1, b : 2; int c : 5; unsigned : 0; unsigned long d : 40; _Bool e : 1; };
int main(void) {
    struct bits s = { 1, 3, -7, 0xffffffffffUL, 1 };
    s.c -= 2;
    s.b++;
    s.d += 1;
    s.a ^= 1;
    printf("%d %d %d %lu %d %zu\n", s.a, s.b, s.c, (unsigned long)s.d, s.e, sizeof s);
    printf("%d\n", s.b - 1 < 0);
    struct bits *p = &s;
    p->c = 15;
    p->c++;
    printf("%d %d\n", p->c, p->e ? -p->c : 0);
    return 0;
}
