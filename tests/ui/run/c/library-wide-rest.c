// The rest of wide characters, generic mathematics and small POSIX functions.
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tgmath.h>
#include <time.h>
#include <uchar.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

static int by(const void *a, const void *b, void *sign) { return *(int *)sign * (*(const int *)a - *(const int *)b); }

int main(void) {
    int n, sign = -1, quotient;
    wchar_t word[20], out[64];
    int list[] = {3, 1, 2};
    printf("%d\n", swscanf(L"42 hello", L"%d %ls", &n, word));
    printf("%d %ls\n", n, word);
    printf("%d %d %d\n", wcscoll(L"a", L"b") < 0, wcscasecmp(L"HeLLo", L"hello"), wcsncasecmp(L"abX", L"ABy", 2));
    printf("%d %d %d\n", iswctype(L'a', wctype("alpha")) != 0, iswctype(L'1', wctype("alpha")) != 0,
           (int)towctrans(L'q', wctrans("toupper")));
    wchar_t *end;
    float number = wcstof(L"2.5x", &end);
    printf("%.2f %llu %d\n", (double)number, wcstoull(L"ff", NULL, 16), (int)*end);
    printf("%jd\n", wcstoimax(L"-77", NULL, 10));
    struct tm when = {.tm_year = 124, .tm_mon = 1, .tm_mday = 29, .tm_wday = 4};
    printf("%zu %ls\n", wcsftime(out, 64, L"%Y-%m-%d %a", &when), out);
    char text[64];
    printf("%s", asctime_r(&when, text));
    char16_t c16 = 0;
    mbstate_t state = {0};
    size_t length = mbrtoc16(&c16, "z", 2, &state);
    printf("%zu %d\n", length, c16);
    qsort_r(list, 3, sizeof *list, by, &sign);
    printf("%d%d%d\n", list[0], list[1], list[2]);
    printf("%d %d %d %d\n", isascii('a') != 0, isascii(200), toascii(0xc1), ffsl(256L));
    printf("%zu %zu %zu\n", sizeof(sqrt(2.0f)), sizeof(sqrt(2)), sizeof(pow(2.0f, 1)));
    printf("%.3f %.3f\n", remquo(29.0, 3.0, &quotient), fma(2.0, 3.0, 4.0));
    printf("%d %ld %d\n", quotient & 7, lround(2.5f), ilogb(8.0f));
    char *args[] = {"prog", "-a", "-bvalue", "rest", NULL};
    int option;
    while ((option = getopt(4, args, "ab:")) != -1) printf("%c %s\n", option, optarg ? optarg : "-");
    printf("%s\n", args[optind]);
    putenv("HEAPWISE_KEY=yes");
    printf("%s\n", getenv("HEAPWISE_KEY"));
    return 0;
}
