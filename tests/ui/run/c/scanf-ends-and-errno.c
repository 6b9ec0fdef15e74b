/* What scanf leaves in errno, numbers cut by the end, words, sets, wide texts and blocks of its own. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define TEXT(input, format) \
    do { \
        char a[64] = "-", b[64] = "-"; \
        errno = 0; \
        int count = sscanf(input, format, a, b); \
        printf("%d %d <%s> <%s>\n", count, errno, a, b); \
    } while (0)
#define LONG(input, format) \
    do { \
        long a = 77, b = 77; \
        errno = 0; \
        int count = sscanf(input, format, &a, &b); \
        printf("%d %d %ld %ld\n", count, errno, a, b); \
    } while (0)
#define REAL(input, format) \
    do { \
        double a = 77; \
        char rest[64] = "-"; \
        errno = 0; \
        int count = sscanf(input, format, &a, rest); \
        printf("%d %d %g <%s>\n", count, errno, a, rest); \
    } while (0)
#define FLOAT(input) \
    do { \
        float a = 77; \
        unsigned bits; \
        errno = 0; \
        int count = sscanf(input, "%f", &a); \
        memcpy(&bits, &a, 4); \
        printf("%d %d %x\n", count, errno, bits); \
    } while (0)

int main(void) {
    TEXT("a-z", "%[z-a]%s");
    TEXT("-b]", "%[]-]%s");
    TEXT("a^b", "%[a^]%s");
    TEXT("12ab", "%[0-9]%c");
    LONG("99999999999999999999", "%ld");
    LONG("99999999999999999999 ", "%ld");
    LONG("99999999999999999999", "%ld ");
    LONG("99999999999999999999 ", "%ld ");
    LONG("99999999999999999999", "%ld%ld");
    LONG("99999999999999999999 5", "%ld%ld");
    LONG("99999999999999999999,", "%ld,%ld");
    LONG("-99999999999999999999 8", "%lu %ld");
    LONG("0x", "%li%ln");
    LONG("(nil) 0x10", "%p%p");
    LONG("(NIL", "%p");
    REAL("1e", "%lf%s");
    REAL("1e+ x", "%lf%s");
    REAL("0x", "%lf%s");
    REAL("0x.", "%lf%s");
    REAL("0x.p1", "%lf%s");
    REAL("0x1.8p", "%lf%s");
    REAL("0x1.8p+", "%lf%s");
    REAL("infinit", "%lf%s");
    REAL("info", "%lf%s");
    REAL("nan0x1", "%lf%s");
    REAL("nano", "%lf%s");
    REAL("-.5.5", "%lf%s");
    REAL("1e400 x", "%lf%s");
    REAL("1e-400 x", "%lf%s");
    FLOAT("1e39");
    FLOAT("1e-46");
    FLOAT("1.000000059604644775390625");
    FLOAT("1.0000000596046447753906251");
    FLOAT("0x1.fffffe8p0");
    {
        char *text, *set;
        wchar_t *wide, fixed[8];
        int count = sscanf("hello 123 wide ok", "%ms %m[0-9] %mls %S", &text, &set, &wide, fixed);
        printf("%d %s %s %ls %ls\n", count, text, set, wide, fixed);
        printf("%ld %ld\n", (long)(set - text), (long)((char *)wide - set));
        free(text);
        free(set);
        free(wide);
    }
    return 0;
}
