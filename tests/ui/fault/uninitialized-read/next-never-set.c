#include <stdio.h>
#include <stdlib.h>
struct n { int v; struct n *next; };
int main(void) {
    struct n *h = malloc(sizeof *h);
    h->v = 1;
    for (struct n *p = h; p; p = p->next) //~ uninitialized-read
        printf("%d\n", p->v);
    free(h);
}
