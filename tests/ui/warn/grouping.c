// Macros without parentheses: their arguments or their text fall apart among the operators around them.
#include <stdio.h>
#define SQUARE(x) x * x
#define SUM(a, b) a + b
#define WIDTH 3 + 4
#define NEGATIVE(x) -x
#define MEAN(a, b) (float)a / b
#define LARGER(a, b) a > b ? a : b
#define COUNT(array) sizeof(array) / sizeof(array[0])
#define MASK 1 | 2
// Nothing is wrong with these, or with how they are used below.
#define TWICE(x) ((x) * 2)
#define HALF(x) x / 2
#define PAIR(a, b) a b
#define NONE (size_t)-1
#define EACH(i, n) for (i = 0; i < n; i++)
#define POINTER(type, name) type *name = 0
#define SHOW(x) printf(#x " %d\n", x)
#define JOIN(a, b) a##b
#define NEXT(p) *p++
#define DIFFERENCE(a, b) a - b

int main(void)
{
    int a = 3, b = 4, i, ab = 12;
    int array[4] = {0};
    const char *text = PAIR("one ", "two");
    size_t none = NONE;
    printf("%d\n", SQUARE(a + 1)); //~ pp-torn-argument
    printf("%d\n", SQUARE(a));
    printf("%d\n", 2 * SUM(a, b)); //~ pp-torn-macro
    printf("%d\n", WIDTH * 10); //~ pp-torn-macro
    printf("%d\n", NEGATIVE(a + b)); //~ pp-torn-argument
    printf("%f\n", MEAN(a + b, 2)); //~ pp-torn-argument
    printf("%d\n", 1 + LARGER(a, b)); //~ pp-torn-macro
    printf("%d\n", (int)(10 % COUNT(array))); //~ pp-torn-macro
    if (a & MASK) //~ pp-torn-macro
        a++;
    EACH(i, a + b)
        SHOW(TWICE(a + i) + HALF(a));
    POINTER(int, p);
    SHOW(JOIN(a, b) + 1);
    SHOW(NEXT(text) + (p == NULL) + (none == NONE) + ab);
    SHOW(i + DIFFERENCE(a, b));
    return array[0];
}
