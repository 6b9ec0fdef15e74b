#include <stdio.h>
int main(void) {
    unsigned x;
    x = 0;
    unsigned char f[4];
    for (int i = 0; i < 4; i++) f[i] = 0;
    f[1] |= 1 << 3; x |= 1u << 31;
    printf("%u %d\n", x, f[1]);
    int a, *p = &a;
    *p = 3;
    printf("%d\n", a);
    return 0;
}
