#include <stdlib.h>
#include <stdio.h>
struct point { double x, y, z; };
int main(void) {
    struct point *p = malloc(sizeof(p));
    p->x = 1;
    p->y = 2; //~ heap-buffer-overflow
    p->z = 3;
    printf("%g\n", p->x);
    free(p);
}
