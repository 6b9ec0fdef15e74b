// Operators that do something else than it looks, and statements that do nothing.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    unsigned a = (unsigned)rand(), b = 4, c = 5;
    int n = rand();
    char text[5] = "abc", *p = text;
    if (!a & b) //~ lint-not-in-bits
        n = 1;
    n = a & b | c; //~ lint-comes-before
    n = a ^ b | c; //~ lint-comes-before
    n = a & b + c; //~ lint-comes-before
    n = 2 ^ 8; //~ lint-no-power
    n =+ 5; //~ lint-turned-assignment
    n =- 3; //~ lint-turned-assignment
    if (n =! 5) //~ sema-assign-in-condition
        n = 1;
    *p++; //~ sema-star-unused
    text[0]; //~ sema-no-effect
    "text"; //~ sema-no-effect
    n ? 1 : 2; //~ sema-no-effect
    strlen(text); //~ sema-result-unused
    toupper(text[0]); //~ sema-result-unused
    printf("%d\n", n);

    if (!(a & b) || (!a & !b) || (!a == (b < c)) || (n > 0) == a)
        n = (a & b) | c;
    n = a | b | c;
    n = (n & 7) == a ? -3 : +3;
    n=-3;
    (*p)++, p++;
    (void)n;
    n = toupper(text[0]) ^ 2;
    return n;
}
