#include <stdio.h>
int main(void) {
    int a[10]; int *p = a, *end = a + 10;
    while (p < end) { *p = (int)(p - a) * 3; p++; }
    p = &a[4];
    printf("%d %d %d %ld %d\n", *p, *(p + 2), p[-1], end - p, *p + p[1]);
    return 0;
}
