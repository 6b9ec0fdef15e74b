// Conway's game of life on a torus: a glider walks, a blinker blinks, a block stays; two grids take turns.
#include <stdio.h>
#include <string.h>

#define ROWS 10
#define COLUMNS 16

typedef unsigned char grid[ROWS][COLUMNS];

static void place(grid g, int row, int column, const char *const pattern[]) {
    for (int r = 0; pattern[r]; r++)
        for (int c = 0; pattern[r][c]; c++)
            g[(row + r) % ROWS][(column + c) % COLUMNS] = pattern[r][c] == '#';
}

static int neighbours(grid g, int r, int c) {
    int n = 0;
    for (int dr = -1; dr <= 1; dr++)
        for (int dc = -1; dc <= 1; dc++)
            if (dr || dc) n += g[(r + dr + ROWS) % ROWS][(c + dc + COLUMNS) % COLUMNS];
    return n;
}

static int step(grid from, grid to) {
    int living = 0;
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++) {
            int n = neighbours(from, r, c);
            to[r][c] = n == 3 || (n == 2 && from[r][c]);
            living += to[r][c];
        }
    return living;
}

static void show(grid g, int generation) {
    char line[COLUMNS + 1];
    line[COLUMNS] = '\0';
    printf("generation %d\n", generation);
    for (int r = 0; r < ROWS; r++) {
        for (int c = 0; c < COLUMNS; c++) line[c] = ".#"[g[r][c]];
        puts(line);
    }
}

int main(void) {
    static const char *const glider[] = {".#.", "..#", "###", NULL}, *const blinker[] = {"###", NULL}, *const block[] = {"##", "##", NULL};
    grid worlds[2] = {{{0}}};
    unsigned char (*now)[COLUMNS] = worlds[0], (*then)[COLUMNS] = worlds[1];
    place(now, 0, 0, glider);
    place(now, 7, 2, blinker);
    place(now, 5, 15, block);
    for (int generation = 0; generation <= 12; generation++) {
        if (generation % 6 == 0) show(now, generation);
        int living = step(now, then);
        if (generation == 11) printf("%d cells, %s as before\n", living, memcmp(now, then, sizeof(grid)) ? "not" : "all");
        unsigned char (*t)[COLUMNS] = now;
        now = then;
        then = t;
    }
    return 0;
}
