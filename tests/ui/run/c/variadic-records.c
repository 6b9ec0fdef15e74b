// va_arg of promoted values and of structures; a list copied half way.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
struct point { int x, y; };
static double total(const char *kinds, ...) {
    va_list list, again;
    va_start(list, kinds);
    double sum = 0;
    for (const char *k = kinds; *k; k++) {
        if (k == kinds + 1) va_copy(again, list);
        switch (*k) {
        case 'c': sum += va_arg(list, int); break;
        case 'f': sum += va_arg(list, double); break;
        case 's': sum += strlen(va_arg(list, char *)); break;
        case 'p': { struct point p = va_arg(list, struct point); sum += p.x * p.y; break; }
        }
    }
    va_end(list);
    sum += va_arg(again, double) * 100;
    va_end(again);
    return sum;
}
int main(void) {
    char c = 2;
    float f = 0.5f;
    struct point p = { 3, 4 };
    printf("%.1f\n", total("cfsp", c, f, "four", p));
    return 0;
}
