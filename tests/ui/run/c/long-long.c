#include <stdio.h>
int main(void) {
    long long x = 123456789012345LL; unsigned long long y = 1ULL << 63;
    printf("%lld %llu %lld\n", x * 2, y, x / 1000 % 1000);
    printf("%llx\n", y >> 3);
    return 0;
}
