// Widths and precisions as arguments, negative ones, %n, snprintf's counting.
#include <stdio.h>
#include <string.h>
int main(void) {
    printf("[%*d][%-*d][%*d]\n", 5, 42, 5, 42, -5, 42);
    printf("[%.*f][%.*f][%*.*s]\n", 2, 3.14159, -1, 3.14159, 6, 2, "abc");
    int length;
    printf("%d%n\n", 12345, &length);
    printf("%d\n", length);
    char small[8];
    int wanted = snprintf(small, sizeof small, "%s-%d", "overlong", 99);
    printf("%d %s %zu\n", wanted, small, strlen(small));
    printf("%d\n", snprintf(NULL, 0, "%08.3f|%+d|%#x|%#o|% d", 3.14159, 5, 255, 8, 7));
    char text[64];
    printf("%d %s\n", sprintf(text, "%08.3f|%+d|%#x|%#o|% d", 3.14159, 5, 255, 8, 7), text);
    printf("%5c|%-5c|%5.1s|%%|%5s\n", 'a', 'b', "xyz", "(nil)");
    printf("%hhd %hd %ld %lld %zu %jd %td\n", (signed char)-1, (short)-2, -3L, -4LL, sizeof(int), (__INTMAX_TYPE__)5, (char *)0 - (char *)0);
    return 0;
}
