// The type of a literal follows its value, base and suffix (C17 6.4.4.1).
#include <stdio.h>
#define NAME(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
    long long: "long long", float: "float", double: "double", char: "char", char *: "char *", default: "other")
int main(void) {
    printf("%s %s %s %s\n", NAME(1), NAME(2147483648), NAME(0x80000000), NAME(0xffffffffffffffff));
    printf("%s %s %s %s\n", NAME(1u), NAME(1L), NAME(1LL), NAME('a'));
    printf("%s %s %s %s\n", NAME(1.0), NAME(1.0f), NAME("text"), NAME((char)1));
    short s = 1;
    printf("%s %s %s\n", NAME(s + s), NAME(s + 1L), NAME(1u << 1L));
    printf("%d %d %d\n", -1 < 1u, -1 < 1L, (unsigned char)-1 > 0);
    return 0;
}
