/* strverscmp: digits are numbers, zeros in front make them fractions. */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void) {
    static const char *const texts[] = {"", "0", "00", "01", "010", "09", "1", "9", "10", "a", "a0", "a00", "a1", "a9", "a10",
        "a10b", "a9b", "a010", "a09", "b", "000", "00", "0a", "item#99", "item#100", "alpha1", "alpha001", "2.6.10", "2.6.9"};
    int count = sizeof texts / sizeof *texts;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
            int order = strverscmp(texts[i], texts[j]);
            putchar(order < 0 ? '<' : order > 0 ? '>' : '=');
        }
        putchar('\n');
    }
    return 0;
}
