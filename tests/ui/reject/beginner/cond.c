#include <stdio.h>
int main(void) {
    int x = 1;
    if (x = 5) printf("five\n");
    while (x = 0) { }
    if (1 < x < 3) printf("between\n");
    if (x == 1 || 2) printf("one or two\n");
    if (x & 1 == 0) printf("even\n");
    if (!x == 3) printf("no\n");
    if (x => 3) printf("no\n"); //~ parse-misspelt-operator
    return 0;
}
