// Fractions that are lost, and numbers that are never equal.
#include <stdio.h>

int main(void)
{
    float f = 0.1f;
    double half = 1 / 2; //~ sema-whole-division
    double two = 4 / 2;
    double d = 5 / 2 * two; //~ sema-whole-division
    int n = 7;
    if (f == 0.1) //~ sema-float-never-equal
        puts("never");
    if (f != 0.3) //~ sema-float-never-equal
        puts("always");
    if (f == 0.5 || f == 0.1f || two == 0.1)
        puts("perhaps");
    d = n / 2;
    d += 1.0 / 2 + half;
    for (n = 0; n < 3; n++); { //~ lint-empty-loop
        puts("once");
    }
    char c = 'x';
    printf("%s %f\n", c, d); //~ sema-format-type
    return 0;
}
