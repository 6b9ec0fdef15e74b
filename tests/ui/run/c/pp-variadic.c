// Variadic macros: standard, GNU's comma rule, named arguments, __VA_OPT__.
#include <stdio.h>
#define LOG(format, ...) printf("log: " format "\n", __VA_ARGS__)
#define GNU(format, ...) printf(format "\n", ##__VA_ARGS__)
#define NAMED(format, rest...) printf(format "\n", ##rest)
#define OPT(format, ...) printf(format "\n" __VA_OPT__(,) __VA_ARGS__)
#define COUNT(...) COUNT_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define COUNT_(a, b, c, d, e, n, ...) n
#define SHOW(...) puts(#__VA_ARGS__)
int main(void) {
    LOG("%d %s", 1, "x");
    GNU("plain");
    GNU("%d", 2);
    NAMED("%c%c", 'a', 'b');
    NAMED("none");
    OPT("opt");
    OPT("opt %d", 3);
    printf("%d %d\n", COUNT(a), COUNT(a, b, c));
    SHOW(a, (b, c),   "d");
    return 0;
}
