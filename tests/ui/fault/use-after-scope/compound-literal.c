#include <stdio.h>
struct p { int x, y; };
int main(void) {
    struct p *q;
    { q = &(struct p){1, 2}; }
    printf("%d\n", q->x); //~ use-after-scope
}
