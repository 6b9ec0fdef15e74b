#include <stdio.h>
int main(void) {
    unsigned u = 1; int i = -2; char c = 200; short s = -1; long l = 5;
    printf("%d %d\n", u + i > 0, i < (int)u);
    printf("%d %u %ld\n", c, (unsigned short)s, l * i);
    printf("%d\n", (unsigned char)300);
    printf("%f %d\n", 7 / 2 * 1.0, (int)-3.9);
    printf("%d %d\n", -7 / 2, -7 % 2);
    return 0;
}
