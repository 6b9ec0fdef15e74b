#include <stdio.h>
#include <stdlib.h>
void make(int **out, int value) { *out = malloc(sizeof **out); **out = value; }
int main(void) {
    int *p = NULL; make(&p, 9); int **pp = &p; (**pp)++;
    printf("%d %d\n", *p, p == *pp);
    free(p);
    return 0;
}
