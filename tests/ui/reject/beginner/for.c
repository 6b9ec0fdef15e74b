#include <stdio.h>
int main(void) {
    int i;
    for (i = 0, i < 3, i++) { } //~ parse-comma-for-semicolon
    for (int j = 0; j < 3; j++ //~ parse-expected
        printf("x");
    for (i = 0; i < 3, i++) { } //~ parse-for-parts
    for i in range(3) { } //~ parse-expected
    for (i = 0; i < 3; i+) { } //~ parse-expected-expression
    for (int i = 0; i < 3) { } //~ parse-for-parts
    foreach (int x in y) { } //~ parse-type-as-value, parse-expected
    do { i++; } while (i < 10) //~ parse-expected
    return 0;
}
