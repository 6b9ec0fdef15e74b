#include <stdio.h>
int main(void) {
    int a[5];
    int x = 5 / 0; //~ sema-division-by-zero
    int y = 5 % 0; //~ sema-division-by-zero
    int z = 2147483647 + 1; //~ sema-result-overflow
    int w = 1 << 32; //~ sema-shift-too-far
    int v = 1 << 31;
    int s = 1 << -1; //~ sema-shift-negative
    a[5] = 1; //~ sema-index-out-of-bounds
    a[-1] = 2; //~ sema-index-out-of-bounds
    a[10] = 3; //~ sema-index-out-of-bounds
    int big = 3000000000; //~ sema-constant-overflow
    char c = 300; //~ sema-constant-overflow
    unsigned char uc = -1;
    int t = 2147483648; //~ sema-constant-overflow
    int m = 1000000 * 1000000; //~ sema-result-overflow
    for (int i = 0; i <= 5; i++) a[i] = i;
    return x + y + z + w + v + s + big + c + uc + t + m;
}
