// strtol in every base, its end, its errors.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
static void read_it(const char *text, int base) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, base);
    printf("%s/%d: %ld '%s' %d\n", text, base, value, end, errno == ERANGE);
}
int main(void) {
    read_it("  42abc", 10);
    read_it("-0x1Fg", 16);
    read_it("0x1F", 0);
    read_it("0755", 0);
    read_it("0899", 0);
    read_it("zz", 36);
    read_it("1012", 2);
    read_it("", 10);
    read_it("-", 10);
    read_it("+ 5", 10);
    read_it("99999999999999999999", 10);
    read_it("-99999999999999999999", 10);
    printf("%lu %lld %ld\n", strtoul("-1", NULL, 10), strtoll("-9223372036854775808", NULL, 10), labs(-5L));
    printf("%d %ld %.2f\n", atoi("12x"), atol("-7"), atof("2.50"));
    return 0;
}
