#include <stdlib.h>
struct s { int pad; int v; struct s *n; };
static int *inner;
int main(void) {
    struct s *a = calloc(1, sizeof *a); //~ LEAK possibly-lost 16 1
    a->n = calloc(1, sizeof *a); //~ LEAK possibly-lost 16 1
    inner = &a->v;
    a = NULL;
    return 0;
}
