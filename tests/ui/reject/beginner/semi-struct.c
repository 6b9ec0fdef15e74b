#include <stdio.h>
struct point { int x; int y } //~ parse-expected, parse-expected
int main(void) {
    struct point p = {1, 2};
    printf("%d\n", p.x);
    return 0;
}
