// _Generic chooses by type after conversion of arrays and functions.
#include <stdio.h>
#define NAME(x) _Generic((x), char: "char", signed char: "signed char", int: "int", unsigned: "unsigned", long: "long", \
    float: "float", double: "double", char *: "char *", const char *: "const char *", int *: "int *", \
    int (*)(void): "function", default: "other")
#define MAX(a, b) _Generic((a), int: max_int, double: max_double)(a, b)
static int max_int(int a, int b) { return a > b ? a : b; }
static double max_double(double a, double b) { return a > b ? a : b; }
static int three(void) { return 3; }
int main(void) {
    char c = 'c';
    const int constant = 1;
    int list[2] = {0};
    struct { int x; } s = {0};
    printf("%s %s %s %s\n", NAME(c), NAME('c'), NAME(+c), NAME(constant));
    printf("%s %s %s %s\n", NAME("text"), NAME((const char *)""), NAME(list), NAME(three));
    printf("%s %s %s %s\n", NAME(1.0f), NAME(1.0), NAME(1L), NAME(s));
    printf("%d %.1f\n", MAX(3, 9), MAX(2.5, 1.5));
    return _Generic(0, int: 0, default: 1);
}
