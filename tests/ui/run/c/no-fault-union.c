#include <stdio.h>
#include <string.h>
union u { int i; float f; unsigned char b[4]; };
struct bits { unsigned a : 3, b : 5; int : 0; unsigned c : 9; };
int main(void) {
    union u u;
    u.f = 1.5f;
    printf("%x %d\n", u.i, u.b[3]);
    struct bits b;
    b.a = 3; b.b = 7; b.c = 300;
    if (b.a == 3 && b.b == 7 && b.c == 300) puts("ok");
    struct bits c = b;
    c.a++;
    printf("%u %u %u\n", c.a, c.b, c.c);
    return 0;
}
