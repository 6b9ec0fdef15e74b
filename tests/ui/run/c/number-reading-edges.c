// strtod, strtol and their kin at texts that are hardly numbers.
#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <math.h>
#include <inttypes.h>
#include <wchar.h>
#include <locale.h>
#include <string.h>
#include <limits.h>

int main(void) {
    const char *t[] = {"", " ", "+", "-", "0x", "0x1.8p3", "0X1P-2", "0x.8", "0x.", "inf", "INFINITY", "-infinit", "nan", "NAN(123)", "nan(", "nan(a-b)", "1e5", "1e", "1e+", "1e400", "-1e400", "1e-400", "4.9e-324", "2e-324", ".5", ".", "5.", "1.5.5", " \t\n-12.5e-3x", "123456789012345678901234567890", "0.1", "179769313486231580793e289", "1.7976931348623159e308", "0b11", "1_000", "0x1p1024", "0x1p-1075", "0x1.fffffffffffff8p1023", "1e-310", "00012", "0x10", "-0", "08", "9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "-18446744073709551616", "zz", "7fffffff", "\v\f7"};
    for (unsigned i = 0; i < sizeof t / sizeof *t; i++) {
        char *e;
        errno = 0;
        double d = strtod(t[i], &e);
        printf("%u %a %d e%d|", i, isnan(d) ? fabs(d) : d, (int)(e - t[i]), errno);
        errno = 0;
        float f = strtof(t[i], &e);
        printf("%a %d e%d|", isnan(f) ? 0 : f, (int)(e - t[i]), errno);
        errno = 0;
        long double l = strtold(t[i], &e);
        if (i != 15 + 16 && fabsl(l) < 1e300L && fabsl(l) > 1e-300L) printf("%.10Lg %d|", l, (int)(e - t[i]));
        for (int b = 0; b <= 36; b += b ? b == 2 ? 6 : b == 8 ? 2 : b == 10 ? 6 : 20 : 2) {
            errno = 0;
            long v = strtol(t[i], &e, b);
            printf(" %ld/%d/%d", v, (int)(e - t[i]), errno);
            errno = 0;
            unsigned long u = strtoul(t[i], &e, b);
            printf(",%lu/%d", u, errno);
            errno = 0;
            unsigned long long q = strtoull(t[i], &e, b);
            printf(",%llu", q);
        }
        wchar_t w[64];
        mbstowcs(w, t[i], 64);
        wchar_t *we;
        errno = 0;
        printf(" w%ld", wcstol(w, &we, 0));
        printf("/%d %a/%d %d %ld %g\n", (int)(we - w), isnan(wcstod(w, &we)) ? 0 : wcstod(w, &we), (int)(we - w), atoi(t[i]), atol(t[i]), isnan(atof(t[i])) ? 0 : atof(t[i]));
    }
    errno = 0;
    char *e;
    printf("%ld %d %d\n", strtol("5", &e, 1), errno, 0);
    errno = 0;
    printf("%ld %d\n", strtol("5", NULL, 37), errno);
    printf("%" PRIdMAX " %" PRIuMAX "\n", strtoimax("-77", NULL, 10), strtoumax("77", NULL, 8));
    div_t q = div(-7, 2);
    ldiv_t lq = ldiv(7, -2);
    lldiv_t llq = lldiv(-9, -4);
    printf("%d %d %ld %ld %lld %lld %jd\n", q.quot, q.rem, lq.quot, lq.rem, llq.quot, llq.rem, imaxabs(-5));
    printf("%s %d\n", setlocale(LC_ALL, NULL), setlocale(LC_ALL, "xx_YY") == NULL);
    struct lconv *lc = localeconv();
    printf("[%s][%s][%s]%d %d\n", lc->decimal_point, lc->thousands_sep, lc->grouping, lc->frac_digits, lc->n_sign_posn == CHAR_MAX);
    printf("%d %d %d %d\n", MB_CUR_MAX, mblen("a", 1), mblen("", 1), mblen(NULL, 0));
    return 0;
}
