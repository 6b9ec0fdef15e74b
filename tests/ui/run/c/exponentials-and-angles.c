// Elementary functions to ten digits.
#include <math.h>
#include <stdio.h>
int main(void) {
    for (double x = 0.25; x < 3; x += 0.75) {
        printf("%.10f %.10f %.10f %.10f\n", exp(x), log(x), pow(x, 2.5), sqrt(x));
        printf("%.10f %.10f %.10f %.10f\n", sin(x), cos(x), tan(x), atan(x));
        printf("%.10f %.10f %.10f %.10f\n", sinh(x), tanh(x), cbrt(x), log1p(x));
    }
    printf("%.10f %.10f %.10f\n", atan2(1, -1), asin(0.5), acos(-0.5));
    printf("%.6f %.6f %.6f %.6f\n", tgamma(4.5), lgamma(10), erf(0.5), erfc(1.5));
    printf("%.10f %.10f %.10f\n", exp2(0.5), expm1(1e-5), log10(2));
    printf("%.6f %.6f\n", (double)sinf(1.0f), (double)powf(2.0f, 0.5f));
    return 0;
}
