#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3; //~ parse-expected
    printf("%d\n" a[0]); //~ parse-expected
    int 2nd = 4; //~ parse-name-begins-with-digit
    if (a[0] => 1) //~ parse-misspelt-operator
        puts("x") //~ parse-expected
    for (int i = 0, i < 3, i++) //~ parse-comma-for-semicolon
        puts("y");
    return 0 //~ parse-expected
}
