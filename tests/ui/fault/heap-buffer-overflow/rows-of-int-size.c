#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int rows = 3, cols = 4;
    int **m = malloc(rows * sizeof(int));
    for (int i = 0; i < rows; i++)
        m[i] = malloc(cols * sizeof(int)); //~ heap-buffer-overflow
    for (int i = 0; i < rows; i++) free(m[i]);
    free(m);
}
