#include <stdio.h>
int main(void) {
    int n;
    scanf(%d, &n); //~ parse-expected-expression
    return n;
}
