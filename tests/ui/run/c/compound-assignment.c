#include <stdio.h>
int main(void) {
    int a = 7; a += 3; a *= 2; a -= 4; a /= 3; a %= 4; a <<= 3; a >>= 1; a |= 3; a ^= 1;
    char c = 100; c += 100;
    double d = 1.5; d *= 3; int t = 5; t *= 1.5;
    int arr[3] = {1, 2, 3}; int i = 0; arr[i++] += 10;
    printf("%d %d %g %d %d %d\n", a, c, d, t, arr[0], i);
    return 0;
}
