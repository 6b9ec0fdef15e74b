#include <stdio.h>
#include <string.h>
int main(void) {
    int a[5] = {5, 4, 3, 2, 1};
    int *e = a + 5;
    int s = 0;
    for (int *p = a; p < e; ++p) s += *p;
    for (int *p = e; p-- > a;) s += *p;
    printf("%d %td\n", s, e - a);
    char line[6];
    memcpy(line, "hello", 6);
    char *q = line + strlen(line);
    while (q > line) putchar(*--q);
    putchar('\n');
    return 0;
}
