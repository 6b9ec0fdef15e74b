// All conversions of printf, wide ones and positions among them.
#include <stdio.h>
#include <wchar.h>
#include <limits.h>
#include <stdint.h>
#include <stddef.h>
int main(void) {
    char b[20]; int n;
    printf("[%5d|%-5d|%05d|%+d|% d|%x|%X|%#o|%#x]\n", 42, 42, 42, 42, 42, 255, 255, 8, 255);
    printf("[%.3f|%10.2e|%-10g|%G|%a|%.3a|%A]\n", 3.14159, 31415.9, 1e-5, 1e20, 1.5, 3.3, 0.1);
    printf("[%s|%10s|%-10s|%.2s|%c|%5c|%%]\n", "abc", "abc", "abc", "abc", 'x', 'y');
    printf("%hhd %hd %ld %lld %zu %td %jd\n", 300, 70000, 1L << 40, 1LL << 50, sizeof(int), (ptrdiff_t)-3, (intmax_t)-9);
    printf("abc%n def\n", &n); printf("%d\n", n);
    printf("%d %d\n", snprintf(b, 5, "%s", "truncated"), snprintf(NULL, 0, "%d", 12345)); puts(b);
    printf("%ls %5.2ls| %lc\n", L"wide", L"xyz", L'q');
    printf("%*d %-*d| %.*f\n", 6, 1, 4, 2, 2, 3.14159);
    printf("%s\n", sprintf(b, "%d", 7) == 1 ? b : "?");
    printf("%f %f %f %e\n", 1.0 / 0, -1.0 / 0, -(0.0 / 0.0), 0.0);
    printf("%.0f %.0f %.0f %.0f %#.0f\n", 0.5, 1.5, 2.5, 3.5, 4.0);
    printf("%Lf %.10Lg\n", 1.25L, 3.0L / 7);
    printf("%p %p\n", (void *)0, (void *)0x1234);
    printf("%i %u %lu %llx\n", INT_MIN, UINT_MAX, ULONG_MAX, ULLONG_MAX);
    printf("%2$s %1$s\n", "a", "b");
    printf("%.5d|%8.3d|%-8.3d|%08.3d|%+.2d\n", 42, 7, 7, 7, 3);
    printf("%g %g %g %g %g %g\n", 100000., 1e6, 123456789., 0.0001, 0.00001, 1e100);
    printf("%#g %#.3g %g\n", 1.0, 2.0, 0.1 + 0.2);
    printf("%.15g %.17g %.20f\n", 0.1, 0.1, 0.1);
    printf("%10.4s|%-10.4s|\n", "abcdefgh", "abcdefgh"); printf("%c%c%c\n", 65, 66, 67);
    wchar_t w[20]; printf("%d ", swprintf(w, 20, L"%d-%ls", 5, L"hey")); printf("%ls %zu\n", w, wcslen(w));
    return 0;
}
