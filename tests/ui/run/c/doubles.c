#include <stdio.h>
int main(void) {
    double x = 0.1 + 0.2; float f = 0.1f; double big = 1e300 * 1e10;
    printf("%.17g %g %f %e %.3f\n", x, f, 3.14159, 12345.678, 2.0005);
    printf("%g %d %d\n", big, x == 0.3, f == 0.1);
    printf("%g %g\n", 100000.0, 1000000.0);
    return 0;
}
