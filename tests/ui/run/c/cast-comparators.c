/* Comparators and callbacks called through a cast type whose arguments lie in the same places. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int cmp(int *a, int *b) { return *a - *b; }
static int cmpp(char **a, char **b) { return strcmp(*a, *b); }
static int rev(const int *a, const int *b) { return *b - *a; }
typedef int (*any)(const void *, const void *);
static int apply(any f, int x, int y) { return f(&x, &y); }
typedef int (*spec)(int **, int **);
static int cast_spec(spec s, int **v) { qsort(v, 3, sizeof *v, (int (*)(const void *, const void *))s); return **v; }
static int byp(int **a, int **b) { return **a - **b; }
static void vf(char *s) { puts(s); }
int main(void) {
    int a[] = { 3, 1, 2 };
    qsort(a, 3, sizeof *a, (int (*)(const void *, const void *))cmp);
    printf("%d %d %d\n", a[0], a[1], a[2]);
    qsort(a, 3, sizeof *a, (void *)rev);
    printf("%d %d %d\n", a[0], a[1], a[2]);
    char *w[] = { "pear", "fig", "apple" };
    qsort(w, 3, sizeof *w, (any)cmpp);
    printf("%s %s %s\n", w[0], w[1], w[2]);
    printf("%d\n", apply((any)cmp, 4, 9));
    int *v[] = { a, a + 1, a + 2 };
    printf("%d\n", cast_spec(byp, v));
    void (*g)(void *) = (void (*)(void *))vf;
    g("through void *");
    int (*sc)(const void *, const void *) = (int (*)(const void *, const void *))strcmp;
    printf("%d\n", sc("a", "a"));
    return 0;
}
