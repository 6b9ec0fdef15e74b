#include <stdio.h>
#include <string.h>
struct s { int a, b; };
int main(void) {
    struct s x, y;
    x.a = 1;
    memcpy(&y, &x, sizeof y);
    if (y.a) puts("a");
    if (y.b) puts("b"); //~ uninitialized-read
}
