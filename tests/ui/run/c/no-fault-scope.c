#include <stdio.h>
static int *id(int *p) { return p; }
int main(void) {
    int x = 1, *p = &x;
    for (int i = 0; i < 3; i++) { int y = i; int *q = id(&y); *p += *q; }
    { int z = 4; p = &z; printf("%d\n", *p); }
    p = &x;
    printf("%d\n", *p);
    return 0;
}
