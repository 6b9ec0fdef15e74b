// options: --model ilp32
// A va_list is a pointer over the arguments, each in whole words.
#include <inttypes.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct three { char c[3]; };
struct pair { int a; double d; };

static void walk(const char *kinds, ...) {
    va_list list, again;
    va_start(list, kinds);
    va_copy(again, list);
    char *start = (char *)list;
    for (const char *k = kinds; *k; k++) {
        switch (*k) {
        case 'i': printf("%d", va_arg(list, int)); break;
        case 'l': printf("%ld", va_arg(list, long)); break;
        case 'q': printf("%lld", va_arg(list, long long)); break;
        case 'd': printf("%g", va_arg(list, double)); break;
        case 'D': printf("%Lg", va_arg(list, long double)); break;
        case 's': printf("%s", va_arg(list, char *)); break;
        case 't': { struct three t = va_arg(list, struct three); printf("%c%c%c", t.c[0], t.c[1], t.c[2]); break; }
        case 'p': { struct pair p = va_arg(list, struct pair); printf("%d/%g", p.a, p.d); break; }
        }
        printf(" at %td, ", (char *)list - start);
    }
    printf("first again %d\n", va_arg(again, int));
    va_end(again);
    va_end(list);
}

static int say(const char *format, ...) {
    va_list list;
    va_start(list, format);
    int count = vprintf(format, list);
    va_end(list);
    return count;
}

static void put(char *to, size_t size, const char *format, ...) {
    va_list list;
    va_start(list, format);
    vsnprintf(to, size, format, list);
    va_end(list);
}

static int parse(const char *text, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int count = vsscanf(text, format, list);
    va_end(list);
    return count;
}

int main(void) {
    walk("iqlsdDtpi", 1, 2LL << 33, -3L, "four", 5.5, 6.25L, (struct three){ "abc" }, (struct pair){ 7, 8.5 }, 9);
    int n = say("%d %ld %lld %zu %c %s %g %Lg %hhd %x|", 1, -2L, 3LL << 40, sizeof n, 'c', "text", 0.5, 1.5L, 300, 0xffffffffu);
    printf("%d\n", n);
    n = say("%2$s %1$lld %3$*4$d|", -5LL, "positions", 42, 6);
    printf("%d\n", n);
    char text[64];
    put(text, sizeof text, "%td %jd %" PRIu64 " %" PRIdPTR " %#lx", (ptrdiff_t)-4, (intmax_t)-5, UINT64_MAX, (intptr_t)-6, 0xfffffffful);
    puts(text);
    long l; long long ll; size_t z; short h; double d; long double D; char word[10]; void *p;
    n = parse("-12 123456789012 77 -3 2.5 3.5 word 0xff", "%ld %lld %zu %hd %lf %Lf %9s %p", &l, &ll, &z, &h, &d, &D, word, &p);
    printf("%d %ld %lld %zu %hd %g %Lg %s %p\n", n, l, ll, z, h, d, D, word, p);
    n = sscanf("99999999999 99999999999 -99999999999", "%ld %lu %d", &l, (unsigned long *)&z, &n);
    printf("%ld %zu\n", l, z);
    printf("%p %p %s\n", (void *)0, (void *)0xfedcba98, strlen("%p") ? "ok" : "");
    int written;
    printf("%d%n %ld", 12345, &written, 6L);
    printf(" %d\n", written);
    return 0;
}
