#include <stdlib.h>
#include <string.h>
struct p { char *name; int *scores; };
int main(void) {
    struct p *p = malloc(sizeof *p);
    p->name = strdup("alice"); //~ LEAK definitely-lost 6 1
    p->scores = calloc(3, 4); //~ LEAK definitely-lost 12 1
    free(p);
    return 0;
}
