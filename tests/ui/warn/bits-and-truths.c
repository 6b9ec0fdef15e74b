// `&` for `&&` and the other way round.
#include <stdio.h>

int main(void)
{
    int a = 3, b = 4;
    if (a > 1 & b < 9) //~ lint-bits-of-truths
        puts("both");
    if (a == 1 | b == 4) //~ lint-bits-of-truths
        puts("one");
    if (a && 4) //~ lint-constant-in-logic
        puts("the bit");
    if (a == 3 && 4) //~ lint-constant-in-logic
        puts("compared with nothing");
    if ((a > 1) & (b < 9))
        puts("meant");
    if (a & 4 && b & 1)
        puts("meant");
    switch (a) {
    case 3:
        b = 1;
        break;;
    case 4:
        b = 2;
        break;
    }
    return b;
}
