// A macro is not expanded inside its own expansion; what it leaves may be a call.
#include <stdio.h>
#define f(x) (x + 1)
#define g f
#define CALL(m, ...) m(__VA_ARGS__)
#define DEFER(m) m EMPTY()
#define EMPTY()
#define TWICE(x) x x
#define NIL(x) x
#define OPEN f(
int main(void) {
    int self = 5, a = 7, b = 8;
#define self self + 1
#define a b
#define b a
    printf("%d\n", self);
    printf("%d %d\n", a, b);
    printf("%d\n", g(2));
    printf("%d\n", f(f(f(0))));
    printf("%d\n", CALL(f, 9));
    printf("%d\n", NIL(DEFER(f)(3)));
    printf("%s\n", TWICE("ab" "c"));
    int value = g
        (10);
    printf("%d\n", value);
    printf("%d\n", NIL(f)(4));
    printf("%d\n", OPEN 20));
    return 0;
}
