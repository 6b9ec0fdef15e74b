#include <stdlib.h>
#include <stdio.h>
struct v { int n; int d[]; };
int main(void) {
    struct v *v = malloc(sizeof *v + 5 * sizeof(int));
    v->n = 5;
    for (int i = 0; i < v->n; i++) v->d[i] = i * i;
    int s = 0;
    for (int *p = v->d; p != v->d + 5; p++) s += *p;
    printf("%d\n", s);
    free(v);
    return 0;
}
