#include <stdio.h>
int main(void) {
    int a = 5 //~ parse-expected
    int b = 6;
    printf("%d\n", a + b) //~ parse-expected
    return 0;
}
