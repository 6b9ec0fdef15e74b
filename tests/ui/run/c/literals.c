#include <stdio.h>
int main(void) {
    printf("%d %d %d %ld %llu %u\n", 0x1F, 017, 0b101, 5L, 7ULL, 4000000000u);
    printf("%c %d %d %s\n", 'z', '\0', '\\', "tab\tquote\"" " joined");
    printf("%g %g %g\n", 1.5e3, .25, 0x1p4);
    return 0;
}
