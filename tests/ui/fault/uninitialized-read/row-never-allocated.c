#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int **m = malloc(3 * sizeof *m);
    m[0] = calloc(3, sizeof(int));
    m[1] = calloc(3, sizeof(int));
    for (int i = 0; i < 3; i++)
        m[i][0] = 1; //~ uninitialized-read
    return 0;
}
