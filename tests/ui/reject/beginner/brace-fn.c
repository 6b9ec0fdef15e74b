#include <stdio.h>
int sum(int a, int b) {
    return a + b;

int main(void) { //~ parse-function-inside
    printf("%d\n", sum(1, 2));
    return 0;
}
