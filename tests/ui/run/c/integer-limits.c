#include <limits.h>
#include <stdint.h>
#include <stdio.h>
int main(void) {
    printf("%d %d %u\n", INT_MAX, INT_MIN, UINT_MAX);
    printf("%ld %lu %lld\n", LONG_MAX, ULONG_MAX, LLONG_MIN);
    uint8_t b = 255; b++; int64_t w = INT64_MAX; uint32_t q = 0; q--;
    printf("%d %ld %u %d\n", b, w, q, CHAR_BIT);
    return 0;
}
