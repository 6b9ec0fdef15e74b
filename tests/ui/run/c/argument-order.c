// Arguments are evaluated from the last to the first, as gcc does on x86-64.
#include <stdio.h>
static int say(int n) { printf("%d ", n); return n; }
static int sum(int a, int b, int c) { return a + b + c; }
int main(void) {
    printf("= %d\n", sum(say(1), say(2), say(3)));
    int i = 1;
    int *p = &i;
    printf("%d %d\n", *p, (*p)++);
    int (*f)(int, int, int) = sum;
    printf("= %d\n", f(say(4), say(5), say(6)));
    return 0;
}
