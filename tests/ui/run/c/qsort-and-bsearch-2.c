/* Sorting numbers, strings and records; searching them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct r { char n[8]; int a; }; int by_int(const void *a, const void *b) { int x = *(const int *)a, y = *(const int *)b; return (x > y) - (x < y); } int by_str(const void *a, const void *b) { return strcmp(*(char **)a, *(char **)b); } int by_rec(const void *a, const void *b) { const struct r *x = a, *y = b; return x->a != y->a ? x->a - y->a : strcmp(x->n, y->n); }
int main(void) { int v[] = { 5, -1, 3, 3, 0, 100, -50 }; qsort(v, 7, sizeof *v, by_int); for (int i = 0; i < 7; i++) printf("%d ", v[i]); int k = 100, *f = bsearch(&k, v, 7, sizeof *v, by_int); k = 4; printf("%d %d\n", (int)(f - v), bsearch(&k, v, 7, sizeof *v, by_int) == NULL); char *s[] = { "pear", "fig", "apple", "kiwi" }; qsort(s, 4, sizeof *s, by_str); for (int i = 0; i < 4; i++) printf("%s ", s[i]); struct r r[] = { { "bob", 3 }, { "al", 1 }, { "cy", 3 }, { "di", 2 } }; qsort(r, 4, sizeof *r, by_rec); for (int i = 0; i < 4; i++) printf("%s%d ", r[i].n, r[i].a); puts(""); return 0; }
