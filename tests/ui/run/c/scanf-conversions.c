// The sscanf family and strtod.
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
int main(void) {
    int a, b, c; unsigned u; long l; long long ll; short s; signed char sc; float f; double d; char w[50], x[50], ch, ch2; void *p;
    printf("%d", sscanf("12 -7 0x1f", "%d %d %x", &a, &b, &u)); printf(" %d %d %u\n", a, b, u);
    printf("%d", sscanf("010 0x10 10", "%i %i %i", &a, &b, &c)); printf(" %d %d %d\n", a, b, c);
    printf("%d", sscanf("123456789012 -5 300", "%ld %lld %hhd", &l, &ll, &sc)); printf(" %ld %lld %d\n", l, ll, sc);
    printf("%d", sscanf("70000", "%hd", &s)); printf(" %d\n", s);
    printf("%d", sscanf("3.5e2 -.25 1e", "%f %lf", &f, &d)); printf(" %g %g\n", f, d);
    printf("%d", sscanf("hello world", "%s%c%s", w, &ch, x)); printf(" %s [%c] %s\n", w, ch, x);
    printf("%d", sscanf("abc123def", "%[a-z]%d%[^f]", w, &a, x)); printf(" %s %d %s\n", w, a, x);
    printf("%d", sscanf("key = value;rest", " %[^= ] = %[^;];%n", w, x, &a)); printf(" %s %s %d\n", w, x, a);
    printf("%d", sscanf("12:34:56", "%d:%d:%d", &a, &b, &c)); printf(" %d %d %d\n", a, b, c);
    printf("%d\n", sscanf("", "%d", &a)); printf("%d\n", sscanf("x", "%d", &a)); printf("%d\n", sscanf("  ", "%s", w));
    printf("%d", sscanf("12345", "%2d%3d", &a, &b)); printf(" %d %d\n", a, b);
    printf("%d", sscanf("1 2 3", "%*d %d %*d", &a)); printf(" %d\n", a);
    printf("%d", sscanf("ab", "%c%c", &ch, &ch2)); printf(" %c%c\n", ch, ch2);
    printf("%d", sscanf("50% off", "%d%% %s", &a, w)); printf(" %d %s\n", a, w);
    printf("%d", sscanf("5,6", "%d , %d", &a, &b)); printf(" %d %d\n", a, b);
    printf("%d", sscanf("0x1p3 inf nan 0x", "%lf %f %lf", &d, &f, &d)); printf(" %g\n", f);
    printf("%d", sscanf("0x", "%x", &u)); printf("\n");
    printf("%d", sscanf("-", "%d", &a)); printf("\n");
    printf("%d", sscanf("4294967295 -1", "%u %u", &u, &a)); printf(" %u %u\n", u, a);
    printf("%d", sscanf("]ab]", "%[]a]%s", w, x)); printf(" %s %s\n", w, x);
    printf("%d", sscanf("toolongword", "%4s%3c", w, x)); printf(" %s %.3s\n", w, x);
    char *end; double v = strtod("  -1.5e3xyz", &end); printf("%g %s\n", v, end);
    v = strtod("0x1.8p1", &end); printf("%g [%s]\n", v, end); v = strtod("infinity!", &end); printf("%g [%s]\n", v, end);
    v = strtod("1e400", NULL); printf("%g\n", v); v = strtod(".e1", &end); printf("%g [%s]\n", v, end); v = strtod("1e+", &end); printf("%g [%s]\n", v, end);
    printf("%ld %ld %lu\n", strtol("zz", &end, 36), strtol("0b1", &end, 0), strtoul("-1", NULL, 10));
    return 0;
}
