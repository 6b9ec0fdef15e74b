#include <stdlib.h>
int g;
int main(void) {
    int a[3];
    int x;
    free(a);
    free(&x);
    free(&g);
    free("abc");
    int *p = malloc(4);
    free(p + 1);
    free(&p);
    free(*p);
    free(p[0]);
    free(main);
    free(); //~ sema-too-few-arguments
    free(p, p); //~ sema-too-many-arguments
    return 0;
}
