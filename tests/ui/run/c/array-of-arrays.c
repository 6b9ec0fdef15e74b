#include <stdio.h>
int grid[3][4];
int main(void) {
    int local[2][3] = {{1, 2, 3}, {4, 5, 6}};
    for (int r = 0; r < 3; r++) for (int c = 0; c < 4; c++) grid[r][c] = r * 10 + c;
    int (*row)[4] = grid + 1;
    printf("%d %d %d\n", grid[2][3], (*row)[2], row[1][0]);
    printf("%d %zu %zu\n", local[1][1], sizeof local, sizeof local[0]);
    return 0;
}
