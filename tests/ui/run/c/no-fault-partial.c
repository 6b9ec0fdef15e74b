#include <stdio.h>
#include <string.h>
#include <stdlib.h>
struct rec { char name[32]; int age; double w; };
static struct rec mk(const char *n, int a) { struct rec r; strcpy(r.name, n); r.age = a; r.w = 0; return r; }
static int cmp(const void *a, const void *b) { return ((const struct rec *)a)->age - ((const struct rec *)b)->age; }
int main(void) {
    struct rec t[3];
    t[0] = mk("x", 3); t[1] = mk("y", 1); t[2] = mk("z", 2);
    qsort(t, 3, sizeof *t, cmp);
    for (int i = 0; i < 3; i++) printf("%s %d %.1f\n", t[i].name, t[i].age, t[i].w);
    struct rec *h = malloc(sizeof t);
    memcpy(h, t, sizeof t);
    h = realloc(h, 2 * sizeof t);
    printf("%s\n", h[2].name);
    free(h);
    return 0;
}
