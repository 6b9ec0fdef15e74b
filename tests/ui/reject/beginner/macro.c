#include <stdio.h>
#define MAX 10;
#define SQUARE(x) x * x
#define SIZE = 5
#define PI 3.14
#define ADD(a, b) a + b
#DEFINE FOO 3 //~ pp-unknown-directive
#define //~ pp-macro-name-missing
#inculde <string.h> //~ pp-unknown-directive
int main(void) {
    int a[MAX]; //~ parse-expected
    int b = MAX + 1;
    int c[SIZE]; //~ parse-expected-expression
    int d = SQUARE(3 + 1);
    PI = 3;
    int e = ADD(1); //~ pp-argument-count
    printf("%d\n", SQUARE);
    int f = ADD(1, 2, 3); //~ pp-argument-count
    return 0;
}
