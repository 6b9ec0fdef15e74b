// floor, ceil, trunc, round, rint, modf, fmod and their ties.
#include <math.h>
#include <stdio.h>
int main(void) {
    static const double values[] = {0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e16, -0.0};
    for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
        double x = values[i], whole, part = modf(x, &whole);
        printf("%g: %g %g %g %g %g %ld %g %g\n", x, floor(x), ceil(x), trunc(x), round(x), rint(x), lround(x), whole, part);
    }
    printf("%g %g %g %g\n", fmod(7.5, 2), fmod(-7.5, 2), remainder(7.5, 2), fmod(1e300, 3));
    int exponent;
    double fraction = frexp(40, &exponent);
    printf("%g %d %g %g %g\n", fraction, exponent, ldexp(0.625, 6), scalbn(3, 4), logb(40));
    printf("%g %g %g %g\n", fdim(3, 5), fmax(1, 2), copysign(3, -0.0), hypot(3, 4));
    printf("%d %d\n", nextafter(1, 2) > 1, nextafterf(1, 0) < 1);
    return 0;
}
