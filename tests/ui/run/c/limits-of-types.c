// The limits of all integer and floating types, and formats by type, are those of gcc.
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

#define SHOW(m) printf(#m " %lld %zu\n", (long long)(m), sizeof(m))

int main(void) {
    SHOW(INT8_MAX);
    SHOW(INT16_MIN);
    SHOW(UINT32_MAX);
    SHOW(INT64_MIN);
    SHOW(UINT64_MAX);
    SHOW(INT_LEAST8_MIN);
    SHOW(INT_FAST16_MAX);
    SHOW(UINT_FAST32_MAX);
    SHOW(INT_LEAST64_MAX);
    SHOW(INTMAX_MIN);
    SHOW(UINTPTR_MAX);
    SHOW(SIZE_MAX);
    SHOW(PTRDIFF_MIN);
    SHOW(SIG_ATOMIC_MIN);
    SHOW(WCHAR_MIN);
    SHOW(WINT_MAX);
    SHOW(INT64_C(5));
    SHOW(UINT8_C(3));
    SHOW(UINT32_C(4));
    SHOW(UINTMAX_C(7));
    SHOW(LONG_MIN);
    SHOW(ULLONG_MAX);
    SHOW(LLONG_MIN);
    SHOW(CHAR_MIN);
    SHOW(UCHAR_MAX);
    SHOW(MB_LEN_MAX);
    SHOW(FLT_DIG);
    SHOW(LDBL_DIG);
    SHOW(DECIMAL_DIG);
    SHOW(DBL_DECIMAL_DIG);
    SHOW(FLT_EVAL_METHOD);
    SHOW(FLT_ROUNDS);
    SHOW(LDBL_MANT_DIG);
    printf("%g %g %g %g %g %g\n", FLT_MAX, FLT_TRUE_MIN, DBL_TRUE_MIN, DBL_MAX, DBL_EPSILON, FLT_EPSILON);
#if INT64_MAX == INTMAX_MAX && UINT64_C(1) > 0 && WCHAR_MAX > 0 && SIZE_MAX == UINT64_MAX
    puts("known to #if");
#endif
    printf("%" PRId64 " %" PRIuFAST16 " %" PRIxPTR " %" PRIdLEAST8 " %" PRIiMAX "\n", INT64_C(-5), (uint_fast16_t)6,
           (uintptr_t)255, (int_least8_t)-1, (intmax_t)9);
    printf("%zu %zu %zu\n", sizeof(int_fast8_t), sizeof(max_align_t), _Alignof(max_align_t));
    int8_t small;
    int64_t big;
    uint_least16_t least;
    if (sscanf("-7 123456789012 65535", "%" SCNd8 " %" SCNd64 " %" SCNuLEAST16, &small, &big, &least) == 3)
        printf("%d %" PRId64 " %u\n", small, big, least);
    imaxdiv_t parts = imaxdiv(17, 5);
    printf("%jd %jd %jd %ju\n", parts.quot, parts.rem, strtoimax("-12", NULL, 10), strtoumax("12", NULL, 0));
    return 0;
}
