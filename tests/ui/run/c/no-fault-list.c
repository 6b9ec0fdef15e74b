#include <stdlib.h>
#include <stdio.h>
#include <string.h>
struct node { char *s; struct node *next; };
static void push(struct node **h, const char *s) {
    struct node *n = malloc(sizeof *n);
    n->s = malloc(strlen(s) + 1);
    strcpy(n->s, s);
    n->next = *h;
    *h = n;
}
static void del(struct node **h, const char *s) {
    while (*h) {
        if (!strcmp((*h)->s, s)) { struct node *d = *h; *h = d->next; free(d->s); free(d); return; }
        h = &(*h)->next;
    }
}
int main(void) {
    struct node *l = NULL;
    push(&l, "a"); push(&l, "b"); push(&l, "c");
    del(&l, "b");
    for (struct node *n = l; n; n = n->next) puts(n->s);
    while (l) { struct node *n = l->next; free(l->s); free(l); l = n; }
    return 0;
}
