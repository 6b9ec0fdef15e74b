/* remquo's quotient, scaling and neighbours of floats, and errno where functions of two numbers leave their range. */
#include <errno.h>
#include <math.h>
#include <stdio.h>

static void show(double x) {
    printf(" %a", x);
    if (errno) printf("/%d", errno);
    errno = 0;
}

int main(void) {
    static const double values[] = {0.0, -0.0, 1, -1, 2.5, -7.25, 100, 1e-310, 5e-324, 1e300, -1e308, 3e38, 1e-40, INFINITY};
    int count = sizeof values / sizeof *values;
    errno = 0;
    for (int i = 0; i < count; i++) {
        double x = values[i];
        for (int j = 0; j < count; j++) {
            double y = values[j];
            int quotient = 0;
            show(remquo(x, y, &quotient));
            printf(" %d", quotient);
            show(atan2(x, y));
            show(fma(x, y, 1e308));
            show(nextafter(x, y));
            show(nextafterf((float)x, (float)y));
        }
        show(log10(x));
        show(ldexpf((float)x, 100));
        show(ldexpf((float)x, -120));
        show(scalbnf((float)x, 60));
        printf("\n");
    }
    return 0;
}
