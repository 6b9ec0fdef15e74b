#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *a = malloc(1500 * sizeof(int));
    a[0] = 1;
    int *grown = realloc(a, 3000 * sizeof(int)); /* free space behind it: in place */
    printf("in place: %s\n", grown == a ? "yes" : "no");
    int *wall = malloc(1000 * sizeof(int)); /* now something stands behind it */
    int *moved = realloc(grown, 6000 * sizeof(int));
    printf("in place: %s, first element still %d\n", moved == grown ? "yes" : "no", moved[0]);
    int *failed = realloc(moved, (size_t)1 << 46); /* NULL, and the old block is still ours */
    printf("failed: %s, first element still %d\n", failed == NULL ? "yes" : "no", moved[0]);
    free(moved);
    free(wall);
    char *mapped = malloc(200000);     /* so large that it gets a mapping of its own */
    mapped = realloc(mapped, 4000000); /* the mapping grows, perhaps elsewhere: no byte is copied */
    mapped[3999999] = 'z';
    free(mapped); /* goes straight back to the system */
    return 0;
}
