#include <stdio.h>
int add(int a, int b) { return a + b; }
int mul(int a, int b) { return a * b; }
typedef int (*operation)(int, int);
int apply(operation f, int x, int y) { return f(x, y); }
operation choose(int which) { return which ? add : &mul; }
int main(void) {
    int (*table[])(int, int) = {add, mul};
    printf("%d %d %d %d\n", apply(add, 3, 4), table[1](3, 4), choose(0)(5, 6), (*choose(1))(5, 6));
    printf("%d\n", choose(1) == add);
    return 0;
}
