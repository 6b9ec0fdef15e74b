#include <stdio.h>
/* The value of an assignment is read where it stands: nothing is unused here. */
int main(void) {
    int c, count = 0;
    while ((c = getchar()) != EOF)
        count++;
    int last, first = last = 7;
    int only; //~ sema-only-assigned
    for (only = 1; count < 3; only = 2)
        count++;
    return first - count;
}
