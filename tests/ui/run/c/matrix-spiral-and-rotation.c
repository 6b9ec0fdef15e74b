// Matrices as VLA parameters: spiral order both ways, rotation in place, a magic square, a saddle point, zigzag.
#include <stdio.h>

static void print(int rows, int columns, int m[rows][columns]) {
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) printf("%3d%s", m[r][c], c == columns - 1 ? "\n" : "");
}

static int read_spiral(int rows, int columns, int m[rows][columns], int out[rows * columns]) {
    int top = 0, bottom = rows - 1, left = 0, right = columns - 1, n = 0;
    while (top <= bottom && left <= right) {
        for (int c = left; c <= right; c++) out[n++] = m[top][c];
        for (int r = ++top; r <= bottom; r++) out[n++] = m[r][right];
        right--;
        if (top <= bottom) {
            for (int c = right; c >= left; c--) out[n++] = m[bottom][c];
            bottom--;
        }
        if (left <= right) {
            for (int r = bottom; r >= top; r--) out[n++] = m[r][left];
            left++;
        }
    }
    return n;
}

static void write_spiral(int n, int m[n][n]) {
    int r = 0, c = 0, dr = 0, dc = 1;
    for (int i = 0; i < n * n; i++) m[i / n][i % n] = 0;
    for (int i = 1; i <= n * n; i++) {
        m[r][c] = i;
        int nr = r + dr, nc = c + dc;
        if (nr < 0 || nr >= n || nc < 0 || nc >= n || m[nr][nc]) {
            int t = dr;
            dr = dc;
            dc = -t;
        }
        r += dr;
        c += dc;
    }
}

static void rotate(int n, int (*m)[n]) {
    for (int r = 0; r < n / 2; r++)
        for (int c = r; c < n - 1 - r; c++) {
            int t = m[r][c];
            m[r][c] = m[n - 1 - c][r];
            m[n - 1 - c][r] = m[n - 1 - r][n - 1 - c];
            m[n - 1 - r][n - 1 - c] = m[c][n - 1 - r];
            m[c][n - 1 - r] = t;
        }
}

static int magic(int n, int m[n][n]) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) m[i][j] = n * ((i + j + 1 + n / 2) % n) + (i + 2 * j + 5 - n % 2) % n + 1;
    int sum = n * (n * n + 1) / 2, ok = 1;
    for (int i = 0; i < n; i++) {
        int row = 0, column = 0;
        for (int j = 0; j < n; j++) row += m[i][j], column += m[j][i];
        ok = ok && row == sum && column == sum;
    }
    return ok ? sum : 0;
}

int main(void) {
    for (int rows = 1; rows <= 4; rows++) {
        int columns = 5 - rows, m[rows][columns], out[rows * columns];
        for (int i = 0; i < rows * columns; i++) m[i / columns][i % columns] = i + 1;
        int n = read_spiral(rows, columns, m, out);
        printf("%dx%d:", rows, columns);
        for (int i = 0; i < n; i++) printf(" %d", out[i]);
        puts("");
    }
    int s[5][5];
    write_spiral(5, s);
    print(5, 5, s);
    rotate(5, s);
    puts("rotated");
    print(5, 5, s);
    printf("magic sum %d\n", magic(5, s));
    print(5, 5, s);
    for (int d = 0; d < 9; d++)
        for (int k = 0; k <= d; k++) {
            int r = d % 2 ? k : d - k, c = d - r;
            if (r < 5 && c < 5) printf("%d%c", s[r][c], d == 8 ? '\n' : ' ');
        }
    return 0;
}
