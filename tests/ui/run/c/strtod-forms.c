// Decimal, hexadecimal, infinite and broken floating numbers.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    static const char *const texts[] = {"3.25", "-.5e1x", "1e400", "1e-400", "0x1.8p3", "inf", "-INFINITY!", "nan", ".", "5.", "e5", " \t7"};
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
        char *end;
        errno = 0;
        double value = strtod(texts[i], &end);
        printf("%g '%s' %d\n", value, end, errno == ERANGE);
    }
    printf("%.9g %.3Lf\n", strtof("0.1", NULL), strtold("2.125", NULL));
    printf("%a %.17g\n", 0.1, 0.1);
    return 0;
}
