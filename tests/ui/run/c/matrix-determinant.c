// Matrices by int**: transposition, product, and the determinant by minors.
#include <stdio.h>
#include <stdlib.h>

static int **matrix(int rows, int columns) {
    int **m = malloc((size_t)rows * sizeof(int *));
    for (int r = 0; r < rows; r++) m[r] = calloc((size_t)columns, sizeof **m);
    return m;
}

static void release(int **m, int rows) {
    while (rows--) free(m[rows]);
    free(m);
}

static int **transpose(int **m, int rows, int columns) {
    int **t = matrix(columns, rows);
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) t[c][r] = m[r][c];
    return t;
}

static int **product(int **a, int **b, int n, int k, int m) {
    int **p = matrix(n, m);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            for (int x = 0; x < k; x++) p[i][j] += a[i][x] * b[x][j];
    return p;
}

static long determinant(int **m, int n) {
    if (n == 1) return **m;
    long sum = 0;
    int **minor = matrix(n - 1, n - 1);
    for (int skip = 0; skip < n; skip++) {
        for (int r = 1; r < n; r++)
            for (int c = 0, to = 0; c < n; c++)
                if (c != skip) minor[r - 1][to++] = m[r][c];
        sum += (skip % 2 ? -1 : 1) * m[0][skip] * determinant(minor, n - 1);
    }
    release(minor, n - 1);
    return sum;
}

static void print(const char *name, int **m, int rows, int columns) {
    printf("%s =\n", name);
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) printf("%5d%c", m[r][c], c + 1 < columns ? ' ' : '\n');
}

int main(void) {
    int **a = matrix(2, 3), **b = matrix(4, 4);
    for (int i = 0; i < 6; i++) a[i / 3][i % 3] = i * i - 2;
    for (int i = 0; i < 16; i++) b[i / 4][i % 4] = (i * 7 + 3) % 11 - 4;
    int **t = transpose(a, 2, 3), **p = product(a, t, 2, 3, 2);
    print("a", a, 2, 3);
    print("t", t, 3, 2);
    print("a t", p, 2, 2);
    print("b", b, 4, 4);
    printf("|a t| = %ld, |b| = %ld\n", determinant(p, 2), determinant(b, 4));
    release(a, 2);
    release(t, 3);
    release(p, 2);
    release(b, 4);
    return 0;
}
