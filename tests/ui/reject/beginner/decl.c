#include <stdio.h>
int main(void) {
    int a b; //~ parse-expected
    int a, int c; //~ parse-comma-for-semicolon, sema-redeclared
    int 2x = 3; //~ parse-name-begins-with-digit
    int my var = 3; //~ parse-expected
    int my-var = 3; //~ parse-expected, sema-redeclared
    int x == 3; //~ parse-equal-for-assign
    int default = 1; //~ parse-keyword-as-name
    double d = 3,5; //~ parse-comma-in-number
    long long long l; //~ parse-type-words
    unsigned float f; //~ parse-type-words
    void v; //~ sema-void-object
    void w = 3; //~ sema-void-object
    int *p, q;
    q = p;
    return 0;
}
