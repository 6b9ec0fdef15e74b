// Character constants, escapes, and the sign of char.
#include <stdio.h>
int main(void) {
    printf("%d %d %d %d %d %d %d\n", '\a', '\b', '\f', '\n', '\r', '\t', '\v');
    printf("%d %d %d %d\n", '\\', '\'', '"', '\?');
    printf("%d %d %d %d\n", '\0', '\101', '\x41', '\xff');
    printf("%d %zu %zu\n", 'ab', sizeof 'a', sizeof "a\0b");
    const char text[] = "\x41" "B\103\0hidden";
    printf("%s %zu\n", text, sizeof text);
    char c = (char)200;
    unsigned char u = (unsigned char)c;
    printf("%d %d %d\n", c, u, c == u);
    printf("%zu %zu %zu %zu\n", sizeof L'x', sizeof u'x', sizeof U'x', sizeof u8"x");
    printf("%d %d %d\n", (int)L'\x20ac', u'\u20ac', (int)U'\U0001F600');
    const unsigned char *bytes = (const unsigned char *)u8"\u20ac";
    printf("%x %x %x\n", bytes[0], bytes[1], bytes[2]);
    return 0;
}
