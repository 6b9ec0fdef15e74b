#include <stdio.h>
#include <stdlib.h>
struct vec { int *d; size_t n, cap; };
static void push(struct vec *v, int x) {
    if (v->n == v->cap) {
        size_t cap = v->cap ? v->cap * 2 : 1;
        int *d = realloc(v->d, cap * sizeof *d);
        if (!d) { free(v->d); exit(1); }
        v->d = d; v->cap = cap;
    }
    v->d[v->n++] = x;
}
int main(void) {
    struct vec v = {0};
    for (int i = 0; i < 20; i++) push(&v, i);
    printf("%d\n", v.d[19]);
    free(v.d);
    return 0;
}
