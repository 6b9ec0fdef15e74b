// Tables by printf: widths from arguments, left and right columns, times tables, temperature, money, a histogram, a receipt.
#include <float.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void rule(int n) {
    while (n-- > 0) putchar('-');
    putchar('\n');
}

static void times(int n) {
    printf("%*c|", 3, 'x');
    for (int i = 1; i <= n; i++) printf("%*d", 4, i);
    puts("");
    rule(4 + 4 * n);
    for (int i = 1; i <= n; i++) {
        printf("%3d|", i);
        for (int j = 1; j <= n; j++) printf("%*d", 4, i * j);
        puts("");
    }
}

static const char *money(long cents, char *buffer, size_t size) {
    char digits[32], *w = buffer;
    int n = snprintf(digits, sizeof digits, "%ld", labs(cents) / 100);
    if (cents < 0) *w++ = '-';
    for (int i = 0; i < n; i++) {
        *w++ = digits[i];
        if ((n - i) % 3 == 1 && i + 1 < n) *w++ = ',';
    }
    snprintf(w, size - (size_t)(w - buffer), ".%02ld", labs(cents) % 100);
    return buffer;
}

int main(void) {
    times(9);
    printf("%6s %8s\n", "F", "C");
    for (int f = -40; f <= 212; f += 63) printf("%6d %8.2f\n", f, (f - 32) * 5 / 9.0);
    const struct { const char *what; int count; long cents; } bill[] = {
        {"coffee", 2, 350}, {"cheesecake with berries", 1, 625}, {"refund", 1, -123456}, {"catering", 40, 250075}};
    long total = 0;
    char text[40];
    rule(44);
    for (size_t i = 0; i < sizeof bill / sizeof *bill; i++) {
        long sum = bill[i].count * bill[i].cents;
        total += sum;
        printf("%-16.16s%4d x %18s\n", bill[i].what, bill[i].count, money(sum, text, sizeof text));
    }
    rule(44);
    printf("%-22s%19s\n", "total", money(total, text, sizeof text));
    const char *lines = "to be or not to be that is the question whether";
    int lengths[12] = {0}, most = 0;
    for (const char *p = lines; *p; p += strspn(p, " ")) {
        size_t n = strcspn(p, " ");
        if (++lengths[n] > most) most = lengths[n];
        p += n;
    }
    for (int level = most; level > 0; level--) {
        for (int i = 1; i < 9; i++) printf(" %c ", lengths[i] >= level ? '#' : ' ');
        puts("|");
    }
    for (int i = 1; i < 9; i++) printf("%2d ", i);
    printf("\n%-12s|%12d|%-12d|%012d\n", "int", INT_MIN, INT_MAX, -42);
    printf("%-12s|%#12x|%-#12o|%+12i\n", "bases", 48879, 511, 7);
    printf("%-12s|%12.4e|%-12.3g|%012.3f\n", "double", DBL_MAX, DBL_EPSILON, -2.0 / 3);
    printf("%-12s|%12.3s|%-12.*s|%12c\n", "text", "abcdef", 2, "xyz", '%');
    return 0;
}
