// Strings, signals, dates, wide text, arithmetic of the library.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <signal.h>
#include <locale.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>
#include <ctype.h>
#include <math.h>
#include <errno.h>
static void on(int s) { printf("signal %d\n", s); }
static void bye(void) { puts("bye"); }
static void bye2(void) { puts("bye2"); }
int main(void) {
    signal(SIGINT, on); printf("%d\n", raise(SIGINT)); signal(SIGINT, SIG_IGN); raise(SIGINT);
    printf("%s %s\n", setlocale(LC_ALL, NULL), localeconv()->decimal_point);
    char s[] = "a,b;;c,d"; char *save, *t;
    for (t = strtok_r(s, ",;", &save); t; t = strtok_r(NULL, ",;", &save)) printf("<%s>", t); puts("");
    char z[] = "a,b,,c", *zp = z; while ((t = strsep(&zp, ","))) printf("<%s>", t); puts("");
    printf("%d %d %d\n", strcasecmp("Hello", "hELLO") == 0, strcasecmp("a", "B") < 0, strncasecmp("abX", "ABy", 2));
    char buf[90]; char *e = stpcpy(buf, "abc"); stpcpy(e, "def"); puts(buf);
    memccpy(buf, "xyz;rest", ';', 20); printf("%.4s\n", buf);
    printf("%s %s\n", strcasestr("Hello World", "WORLD"), strchrnul("abc", 'z'));
    printf("%ld %ld\n", random(), random()); srand48(5); printf("%f %ld\n", drand48(), lrand48());
    unsigned seed = 3; printf("%d %d\n", rand_r(&seed), rand_r(&seed));
    div_t d = div(-7, 2); ldiv_t ld = ldiv(17, -5); printf("%d %d %ld %ld\n", d.quot, d.rem, ld.quot, ld.rem);
    time_t when = 86400 * 365L * 30 + 12345; struct tm *tm = gmtime(&when);
    strftime(buf, sizeof buf, "%Y-%m-%d %H:%M:%S %a %b %j %U %W %V %p", tm); puts(buf);
    printf("%s", asctime(tm)); struct tm x = {0}; x.tm_year = 124; x.tm_mon = 1; x.tm_mday = 30; printf("%ld ", (long)timegm(&x)); printf("%d %d %d\n", x.tm_mon, x.tm_mday, x.tm_wday);
    wchar_t w[30] = L"wide "; wcscat(w, L"string"); printf("%zu %d %ls\n", wcslen(w), wcscmp(w, L"wide") > 0, wcschr(w, L's'));
    printf("%d %lc %ld\n", iswupper(L'A') != 0, towupper(L'b'), wcstol(L"42x", NULL, 10));
    char mb[20]; size_t cc = wcstombs(mb, L"conv", 20); printf("%zu %s ", cc, mb); printf("%zu\n", mbstowcs(w, "back", 30));
    printf("%g %g %g %g %g\n", copysign(3, -1), fmod(-7, 3), remainder(7, 4), ldexp(0.75, 4), nextafter(1, 2) - 1);
    int ex; double m = frexp(48.0, &ex); double ip, fr = modf(-3.75, &ip); printf("%g %d %g %g\n", m, ex, fr, ip);
    printf("%d %d %d %d %d\n", isnan(NAN) != 0, isinf(-INFINITY) != 0, signbit(-0.0) != 0, isfinite(1.0) != 0, fpclassify(0.0) == FP_ZERO);
    printf("%ld %ld %g %g %g\n", lround(2.5), lrint(2.5), rint(3.5), fdim(5, 3), hypot(3, 4));
    printf("%.6f %.6f %.6f %.6f\n", tgamma(5.5), lgamma(10), erf(0.5), erfc(2)); printf("%.6f %.6f\n", sqrtf(2), powf(2, 0.5f));
    printf("%s|%s\n", strerror(ENOENT), strerror(12345));
    printf("%s\n", getenv("SURELY_NOT_SET") ? "set" : "unset"); setenv("HWX", "v", 1); printf("%s\n", getenv("HWX"));
    int arr[] = {3, 1, 2}; printf("%d\n", ffs(8)); printf("%.3s\n", (char *)memmem("abcdef", 6, "cd", 2));
    char *as; printf("%d ", asprintf(&as, "%d+%d", 1, 2)); puts(as); free(as);
    atexit(bye); fflush(stdout); at_quick_exit(bye2);
    return 0;
}
