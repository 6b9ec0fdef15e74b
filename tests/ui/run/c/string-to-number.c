/* strtol and its family: bases, ends, ranges. */
#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <limits.h>
int main(void) { const char *t[] = { "42", "  -17xyz", "0x1F", "077", "abc", "", "99999999999999999999", "-99999999999999999999", "+5", "0x", "1e3" }; for (int i = 0; i < 11; i++) { char *e; errno = 0; long v = strtol(t[i], &e, 0); printf("%ld '%s' %d\n", v, e, errno == ERANGE); } printf("%ld %ld %lu\n", strtol("1010", 0, 2), strtol("zZ", 0, 36), strtoul("4294967295", 0, 10)); char *e; printf("%g ", strtod("  2.5e-3rest", &e)); printf("'%s' %g %g %d\n", e, strtod("0x1.8p1", 0), strtod("inf", 0), atoi("12abc") + (int)atof("3.9")); return 0; }
