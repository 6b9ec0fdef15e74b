#include <stdlib.h>
struct n { struct n *other; };
int main(void) {
    struct n *a = malloc(sizeof *a); //~ LEAK definitely-lost 8 1
    struct n *b = malloc(sizeof *b); //~ LEAK indirectly-lost 8 1
    a->other = b;
    b->other = a;
    a = b = NULL;
    return 0;
}
