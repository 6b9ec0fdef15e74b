#include <stdio.h>
const int limit = 10;
int main(void) {
    volatile int v = 3; const char *const text = "const"; const int *p = &limit;
    v++;
    printf("%d %s %d\n", v, text, *p);
    return 0;
}
