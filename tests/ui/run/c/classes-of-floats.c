// isnan, isinf, fpclassify, signbit, comparisons with NaN, arithmetic at the borders.
#include <float.h>
#include <math.h>
#include <stdio.h>
int main(void) {
    volatile double zero = 0;
    double values[] = {0, -zero, 1, DBL_MIN / 2, DBL_MAX, 1 / zero, -1 / zero, NAN};
    for (int i = 0; i < 8; i++) {
        double x = values[i];
        printf("%g %d %d %d %d %d %d\n", x, isnan(x) != 0, isinf(x) != 0, isfinite(x) != 0, isnormal(x) != 0, signbit(x) != 0,
               fpclassify(x) == FP_NORMAL ? 1 : fpclassify(x) == FP_SUBNORMAL ? 2 : fpclassify(x) == FP_ZERO ? 3
               : fpclassify(x) == FP_NAN ? 4 : 5);
    }
    double nan = NAN;
    printf("%d %d %d %d\n", nan == nan, nan != nan, nan < 1, !(nan >= 1));
    printf("%d %d %d\n", isgreater(1.0, nan), isunordered(1.0, nan) != 0, isless(1.0, 2.0) != 0);
    printf("%g %g %g\n", DBL_MAX * 2, DBL_MIN / 1e10, DBL_EPSILON);
    printf("%d %d %d\n", 0.1 + 0.2 == 0.3, 0.1f == 0.1, (float)0.1 == 0.1f);
    printf("%d %u %d\n", (int)-1.9, (unsigned)3.99, (int)(float)16777217);
    return 0;
}
