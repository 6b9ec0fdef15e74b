/* A struct that ends in an array of any length. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct msg { unsigned short len; char kind; char text[]; }; struct vec { int n; double v[]; };
struct msg *make(const char *s) { struct msg *m = malloc(sizeof *m + strlen(s) + 1); m->len = strlen(s); m->kind = 'k'; strcpy(m->text, s); return m; }
int main(void) { struct msg *m = make("flexible"); printf("%zu %d %s\n", sizeof *m, m->len, m->text); free(m); struct vec *v = calloc(1, sizeof *v + 3 * sizeof(double)); v->n = 3; for (int i = 0; i < v->n; i++) v->v[i] = i * 1.5; printf("%g %zu\n", v->v[2], sizeof *v); v = realloc(v, sizeof *v + 5 * sizeof(double)); v->v[4] = 9; printf("%g %g\n", v->v[1], v->v[4]); free(v); return 0; }
