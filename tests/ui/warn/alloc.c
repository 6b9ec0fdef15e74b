#include <stdlib.h>
#include <string.h>
struct big { int a[10]; };
int main(void) {
    malloc(10); //~ sema-unused-allocation
    int *p = malloc(10 * sizeof(int));
    realloc(p, 20); //~ sema-unused-allocation
    calloc(1, 2); //~ sema-unused-allocation
    struct big *b = malloc(sizeof(b)); //~ sema-allocation-measures-other
    struct big *b2 = malloc(sizeof(struct big *)); //~ sema-allocation-measures-other
    int *q = malloc(sizeof(char) * 3); //~ sema-allocation-measures-other
    int *r = malloc(3); //~ sema-allocation-too-small
    int *r2 = malloc(10); //~ sema-unused-variable
    char *s = malloc(strlen("abc")); //~ sema-no-room-for-zero
    p = realloc(p, 10);
    strcpy(s, "abc");
    free(p); free(b); free(b2); free(q); free(r); free(s);
    return 0;
}
