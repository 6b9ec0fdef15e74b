#include <stdlib.h>
struct n { int v; struct n *next; };
static int last(struct n *l) { while (l->next->next) l = l->next; return l->v; } //~ null-dereference
int main(void) { struct n a = {1, NULL}; return last(&a); }
