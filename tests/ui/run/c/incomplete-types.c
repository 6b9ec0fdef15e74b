/* Incomplete types may be pointed to, declared, and completed later. */
#include <stdio.h>
#include <stdlib.h>
struct tree; typedef struct tree *T; T node(int); int sum(T); struct tree { T kid[2]; int v; }; enum { N = 3 }; extern int table[]; int first(void) { return table[0]; }
T node(int v) { T t = calloc(1, sizeof *t); t->v = v; return t; } int sum(T t) { int s = 0; if (t) { s = t->v + sum(t->kid[0]) + sum(t->kid[1]); free(t); } return s; }
int table[N] = { 5, 6, 7 };
int main(void) { T t = node(1); t->kid[0] = node(2); t->kid[1] = node(3); printf("%d %d\n", sum(t), first()); return 0; }
