// Every class of every character of ASCII, and the two conversions.
#include <ctype.h>
#include <stdio.h>
int main(void) {
    unsigned sums[13] = {0};
    for (int c = -1; c < 128; c++) {
        int member[] = {isalnum(c), isalpha(c), isblank(c), iscntrl(c), isdigit(c), isgraph(c), islower(c), isprint(c),
                        ispunct(c), isspace(c), isupper(c), isxdigit(c)};
        for (int i = 0; i < 12; i++) sums[i] = sums[i] * 31 + (member[i] != 0);
        sums[12] = sums[12] * 31 + (unsigned)(toupper(c) * 2 + tolower(c));
    }
    for (int i = 0; i < 13; i++) printf("%u\n", sums[i]);
    for (const char *p = "Hello, World 42!"; *p; p++) putchar(islower((unsigned char)*p) ? toupper(*p) : tolower(*p));
    putchar('\n');
    return 0;
}
