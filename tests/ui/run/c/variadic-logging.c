// Logging with variable arguments: levels, a prefix macro with file and line, a ring of the last lines, a printf of one's own.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum level { DEBUG, INFO, WARN, ERROR };

struct logger {
    enum level least;
    FILE *out;
    unsigned counts[4], lines;
    char last[3][48];
};

__attribute__((format(printf, 4, 0)))
static void log_va(struct logger *l, enum level level, int line, const char *format, va_list args) {
    static const char *const names[] = {[DEBUG] = "debug", [INFO] = "info", [WARN] = "warn", [ERROR] = "error"};
    l->counts[level]++;
    va_list copy;
    va_copy(copy, args);
    int n = vsnprintf(l->last[l->lines++ % 3], sizeof l->last[0], format, copy);
    va_end(copy);
    if (level < l->least) return;
    fprintf(l->out, "%-5s +%d: ", names[level], line);
    vfprintf(l->out, format, args);
    fprintf(l->out, "%s\n", n >= (int)sizeof l->last[0] ? " (cut in the ring)" : "");
}

__attribute__((format(printf, 4, 5)))
static void log_at(struct logger *l, enum level level, int line, const char *format, ...) {
    va_list args;
    va_start(args, format);
    log_va(l, level, line, format, args);
    va_end(args);
}

static int base;
#define LOG(level, ...) log_at(&logger, (level), __LINE__ - base, __VA_ARGS__)
#define CHECK(test, ...) ((test) ? (void)0 : LOG(ERROR, #test " failed: " __VA_ARGS__))

static int print(const char *format, ...) {
    int n = 0;
    va_list args;
    va_start(args, format);
    for (; *format; format++) {
        if (*format != '%') {
            n += putchar(*format) != EOF;
            continue;
        }
        char digits[24], *d = digits + sizeof digits;
        *--d = '\0';
        switch (*++format) {
        case 'd': {
            int v = va_arg(args, int);
            unsigned u = v < 0 ? 0u - (unsigned)v : (unsigned)v;
            do *--d = (char)('0' + u % 10); while (u /= 10);
            if (v < 0) *--d = '-';
        } break;
        case 'x': {
            unsigned long v = va_arg(args, unsigned long);
            do *--d = "0123456789abcdef"[v & 15]; while (v >>= 4);
        } break;
        case 'c': *--d = (char)va_arg(args, int); break;
        case 's': d = va_arg(args, char *); break;
        case 'f': n += printf("%.2f", va_arg(args, double)); break;
        default: *--d = *format;
        }
        n += printf("%s", d);
    }
    va_end(args);
    return n;
}

int main(void) {
    struct logger logger = {.least = INFO, .out = stdout};
    base = __LINE__;
    LOG(INFO, "started");
    LOG(DEBUG, "not shown, %d", 1);
    LOG(WARN, "disk %c: %.1f%% full, %ld files", 'C', 93.456, 1234567890123L);
    CHECK(1 + 1 == 2, "never");
    CHECK(sizeof(char) > 1, "%s is %zu", "char", sizeof(char));
    LOG(ERROR, "%s", "a very long line that does not fit into the ring of lines");
    for (unsigned i = logger.lines; i < logger.lines + 3; i++) printf("[%s]\n", logger.last[i % 3]);
    printf("%u %u %u %u\n", logger.counts[0], logger.counts[1], logger.counts[2], logger.counts[3]);
    int n = print("%d %d %x %c %s %f 100%%\n", -2147483647 - 1, 0, 0xfeedfacecafeul, 'c', "text", 2.5f);
    print("%d written\n", n);
    return 0;
}
