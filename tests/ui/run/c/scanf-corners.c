// Numbers that begin well and break off, widths that cut prefixes, and input that ends early, as glibc reads them.
#include <stdio.h>

static const char *const texts[] = {"1e", "1e+", "1e x", "1ex", "1e5", "0x", "0xg", "0x1p", "0x1p+", "1.", "1.e", "-", "+.",
    "infx", "inf", "in", "nan(12)", "1e+5", "1e-z", ".5", ".e1", "0x.8", "0x1.", "infinit", "infinity"};

int main(void) {
    static const char *const formats[] = {"%f%n%c", "%2f%n%c", "%4f%n%c"};
    for (int way = 0; way < 3; way++)
        for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
            float number = 9;
            int taken = -1;
            char next = '?';
            int found = sscanf(texts[i], formats[way], &number, &taken, &next);
            printf("%s: %d %g %d %c\n", texts[i], found, number, taken, next);
        }
    char three[4] = "zzz";
    printf("%d %s\n", sscanf("42", "%3c", three), three);
    int value = 9, taken = -1;
    printf("%d", sscanf("0x", "%i%n", &value, &taken));
    printf(" %d %d\n", value, taken);
    return 0;
}
