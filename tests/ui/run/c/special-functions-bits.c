/* Roots, error and gamma functions, powers of ten and remainders: every bit and errno as glibc has them. */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void show(double x) {
    unsigned long bits;
    memcpy(&bits, &x, sizeof bits);
    printf(" %lx/%d", bits, errno);
    errno = 0;
}

int main(void) {
    static const double values[] = {0.0, -0.0, 1, -1, 0.5, -0.5, 2, 3, -3, 27, 1e-300, 5e-324, 1e300, -8, 0.1, 0.84, 0.9, 1.2,
        1.3, 2.9, 5.9, 6, -6.1, 26, 27.3, 28, -30, 170, 171.5, 172, -0.3, -1.5, -2.3, -2.5, -2.9, -3.7, -7.2, -20.4, -29.5,
        -170.3, -184.5, 8.5, 1e10, 1e17, 308.5, 309, -323, -330, HUGE_VAL, -HUGE_VAL, 4.2, 6.4, 11.9, 1e308, 1e-20, -1e-20};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        double x = values[i];
        printf("%a:", x);
        errno = 0;
        show(cbrt(x));
        show(erf(x));
        show(erfc(x));
        show(exp10(x));
        show(lgamma(x));
        printf(" %d", signgam);
        show(tgamma(x));
        show(remainder(x, 3));
        show(remainder(x, 5e-324));
        show(remainder(1e-310, x));
        printf("\n");
    }
    return 0;
}
