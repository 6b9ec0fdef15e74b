#include <stdio.h>
int columns[8], solutions;
int safe(int row, int column) {
    for (int r = 0; r < row; r++) {
        int distance = columns[r] - column;
        if (distance == 0 || distance == row - r || distance == r - row) return 0;
    }
    return 1;
}
void place(int row) {
    if (row == 8) { solutions++; return; }
    for (int column = 0; column < 8; column++)
        if (safe(row, column)) { columns[row] = column; place(row + 1); }
}
int main(void) {
    for (int round = 0; round < 5; round++) place(0);
    printf("%d\n", solutions);
    return 0;
}
