// options: --model ilp32
// Sizes, alignments, limits and the types of constants on i386.
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#define TYPE(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
    long long: "long long", unsigned long long: "unsigned long long", default: "other")

int main(void) {
    printf("%zu %zu %zu %zu %zu\n", sizeof(long), sizeof(void *), sizeof(size_t), sizeof(long long), sizeof(long double));
    printf("%zu %zu %zu %zu\n", sizeof(ptrdiff_t), sizeof(time_t), sizeof(intmax_t), sizeof(wchar_t));
    printf("%zu %zu %zu\n", _Alignof(double), _Alignof(long long), _Alignof(long double));
    printf("%s %s %s\n", TYPE(2147483647), TYPE(2147483648), TYPE(4294967296));
    printf("%s %s %s\n", TYPE(0x80000000), TYPE(0x100000000), TYPE(2147483648u));
    printf("%s %s %s\n", TYPE(1L), TYPE(2147483648L), TYPE(sizeof(int)));
    printf("%s %s %s\n", TYPE((char *)0 - (char *)0), TYPE(1u + 1L), TYPE(1UL + 1LL));
    printf("%ld %ld %lu\n", LONG_MIN, LONG_MAX, ULONG_MAX);
    printf("%zu %td %" PRIdPTR " %" PRIu64 " %jd\n", SIZE_MAX, (ptrdiff_t)PTRDIFF_MIN, INTPTR_MAX, UINT64_MAX, INTMAX_MIN);
    unsigned long wraps = ULONG_MAX;
    wraps++;
    printf("%lu %ld %lu\n", wraps, -1L >> 4, -1UL >> 4);
    long minus = -7;
    printf("%ld %ld %lu %d\n", minus / 2, minus % 2, (unsigned long)minus / 2, -1L < 1u);
    long long product = 100000L * 100000LL;
    printf("%lld %lld %d\n", product, (long long)(size_t)-1, (int)(product >> 32));
    double d = 4e9;
    printf("%lu %lld %.1f %.1f\n", (unsigned long)d, (long long)d, (double)ULONG_MAX, (double)(long)-5);
#ifdef __LP64__
    puts("LP64");
#endif
#if defined __i386__ && __SIZEOF_POINTER__ == 4 && __LONG_MAX__ == 2147483647
    puts("i386");
#endif
    return 0;
}
