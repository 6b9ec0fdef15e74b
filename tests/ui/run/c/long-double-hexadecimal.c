/* %La with the four leading bits that x87 shows, %a beside it, and C2x's %b that glibc 2.36 knows. */
#include <stdio.h>

int main(void) {
    static const double values[] = {0.0, -0.0, 1, 2.5, 3.14, 0.5, 15.99999999999, -7.75, 1e300, 5e-324, 1e-310, 0.1, 255.999999, 16};
    for (int i = 0; i < 14; i++) {
        long double x = values[i];
        printf("%La|%LA|%.3La|%.0La|%.20La|%#.0La|%30La|%-30La|%030La|%+.1La|%.15La|%.14La\n", x, x, x, x, x, x, x, x, x, x, x, x);
        printf("%a|%.3a|%.0a|%.20a|%.13a\n", values[i], values[i], values[i], values[i], values[i]);
    }
    printf("%b|%#b|%08b|%B|%#B|%.10b|%#20b|%-#12b|%lb|%hhb|%#b\n", 5, 5, 5, 5, 5, 5, 5, 5, 123456789012l, 300, 0);
    return 0;
}
