// Functions that take and return functions, arrays of them, and typedefs that say the same.
#include <stdio.h>
typedef int operation(int, int);
static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static operation multiply;
static int multiply(int a, int b) { return a * b; }
static int (*choose(char sign))(int, int) { return sign == '+' ? add : sign == '-' ? &subtract : multiply; }
static int apply(operation f, int a, int b) { return f(a, b); }
static int (*const table[3])(int, int) = {add, subtract, multiply};
static int (*(*chooser)(char))(int, int) = choose;
struct command { const char *name; operation *run; };
int main(void) {
    printf("%d %d %d\n", choose('+')(6, 3), (*choose('-'))(6, 3), (**choose('*'))(6, 3));
    printf("%d %d\n", apply(add, 1, 2), apply(*multiply, 4, 5));
    for (int i = 0; i < 3; i++) printf("%d ", table[i](10, 4));
    printf("%d\n", chooser('-')(1, 5));
    struct command commands[] = {{"add", add}, {"mul", multiply}};
    for (struct command *c = commands; c < commands + 2; c++) printf("%s %d\n", c->name, c->run(3, 3));
    operation *none = NULL;
    printf("%d %d\n", none == NULL, choose('+') == &add);
    return 0;
}
