#include <cstdlib>
int main() {
    int *p = malloc(4); //~ sema-void-pointer-conversion
    char *q = calloc(1, 1); //~ sema-void-pointer-conversion
    p = NULL;
    void *v = p;
    int *r = v; //~ sema-void-pointer-conversion
    int i = NULL;
    p = 0;
    p = 3; //~ sema-pointer-from-int
    i = p; //~ sema-int-from-pointer
    free(p);
    return 0;
}
