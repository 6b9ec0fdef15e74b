#include <stdlib.h>
struct n { struct n *next; int v[3]; };
static struct n *g;
int main(void) {
    g = calloc(1, sizeof *g); //~ LEAK still-reachable 24 1
    g->next = calloc(1, sizeof *g); //~ LEAK definitely-lost 24 1
    g->next->next = calloc(1, sizeof *g); //~ LEAK indirectly-lost 24 1
    g->next = NULL;
    return 0;
}
