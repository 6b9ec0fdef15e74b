#include <stdio.h>
int cols[8], found;
int safe(int row, int col) { for (int r = 0; r < row; r++) if (cols[r] == col || cols[r] - col == row - r || col - cols[r] == row - r) return 0; return 1; }
void place(int row) { if (row == 6) { found++; return; } for (int c = 0; c < 6; c++) if (safe(row, c)) { cols[row] = c; place(row + 1); } }
int main(void) { place(0); printf("%d\n", found); return 0; }
