/* strtod, strtof and their wide sisters at the edges: one rounding each, payloads of NaNs, errno. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void show(const char *text) {
    char *end;
    wchar_t wide[80], *stop;
    unsigned long bits;
    unsigned word;
    double d;
    float f;
    mbstowcs(wide, text, 80);
    errno = 0;
    d = strtod(text, &end);
    memcpy(&bits, &d, 8);
    printf("%s: %lx %d %d", text, bits, (int)(end - text), errno);
    errno = 0;
    f = strtof(text, &end);
    memcpy(&word, &f, 4);
    printf(" %x %d %d", word, (int)(end - text), errno);
    errno = 0;
    f = wcstof(wide, &stop);
    memcpy(&word, &f, 4);
    printf(" %x %d %d\n", word, (int)(stop - wide), errno);
}

int main(void) {
    static const char *const texts[] = {"nan(12)", "nan(0x12)", "-nan(077)", "nan(abc)", "nan()", "nan(", "0x1p-1074",
        "0x1p-1075", "0x1.8p-1075", "0x1.4p-1072", "4.9e-324", "2.4e-324", "1.7976931348623158e308",
        "1.7976931348623159e308", "3.4028235e38", "3.4028236e38", "1.4e-45", "0.7e-45", "16777217", "33554433",
        "1.00000005960464477539062", "1.000000059604644775390625", "1.0000000596046447753906251", "0x1.fffffe8p0",
        "0x1p-149", "0x1p-150", "0x1.4p-149", "0e99999", "0x0p99999", "1e99999999999999999999",
        "0.000000000000000000000000000000000001e36", "0x.8", "0xg", "1e+", ".", "infinityx", "  -inf"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) show(texts[i]);
    wchar_t wide[] = L"12", *end = NULL;
    errno = 0;
    long value = wcstol(wide, &end, 1);
    printf("%ld %d %d\n", value, end == NULL, errno);
    printf("%#g|%#.2g|%#.0G|%#.3g\n", 999999.5, 99.5, 9.5, 0.00009999999);
    return 0;
}
