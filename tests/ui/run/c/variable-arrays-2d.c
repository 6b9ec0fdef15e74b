// Arrays of lengths known at run time: parameters, sizeof, in loops, pointers to them.
#include <stdio.h>
#include <stdlib.h>
static int trace(int n, int matrix[n][n]) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += matrix[i][i];
    return sum;
}
static void fill(int rows, int columns, int (*table)[columns]) {
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++) table[i][j] = i * columns + j;
}
int main(void) {
    for (int n = 1; n < 4; n++) {
        int matrix[n][n];
        fill(n, n, matrix);
        printf("%d %zu %zu\n", trace(n, matrix), sizeof matrix, sizeof matrix[0]);
    }
    int rows = 2, columns = 5;
    int (*heap)[columns] = malloc(sizeof(int[rows][columns]));
    if (!heap) return 1;
    fill(rows, columns, heap);
    printf("%d %zu\n", heap[1][4], sizeof *heap);
    free(heap);
    int length = 3;
    typedef int row[length];
    length = 10;
    row fixed;
    printf("%zu\n", sizeof fixed / sizeof fixed[0]);
    size_t size = sizeof(int[length++]);
    printf("%zu %d\n", size, length);
    return 0;
}
