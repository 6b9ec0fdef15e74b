// The 0/1 knapsack three ways: all subsets, memory of what was solved, a table that tells the items taken.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct thing { const char *name; int weight, value; };

static const struct thing things[] = {{"map", 9, 150}, {"compass", 13, 35}, {"water", 153, 200}, {"sandwich", 50, 160},
                                      {"sugar", 15, 60}, {"tin", 68, 45}, {"banana", 27, 60}, {"apple", 39, 40}};
enum { N = sizeof things / sizeof *things };

static int best(int i, int room, int calls[1]) {
    ++*calls;
    if (i == N) return 0;
    int without = best(i + 1, room, calls);
    if (things[i].weight > room) return without;
    int with = things[i].value + best(i + 1, room - things[i].weight, calls);
    return with > without ? with : without;
}

static int remembered(int i, int room, int width, int (*memo)[width], int *calls) {
    if (i == N) return 0;
    if (memo[i][room] >= 0) return memo[i][room];
    ++*calls;
    int answer = remembered(i + 1, room, width, memo, calls);
    if (things[i].weight <= room) {
        int with = things[i].value + remembered(i + 1, room - things[i].weight, width, memo, calls);
        if (with > answer) answer = with;
    }
    return memo[i][room] = answer;
}

static int tabled(int room, unsigned *taken) {
    int table[N + 1][room + 1];
    memset(table, 0, sizeof table);
    for (int i = 1; i <= N; i++)
        for (int w = 0; w <= room; w++) {
            const struct thing *t = &things[i - 1];
            table[i][w] = table[i - 1][w];
            if (t->weight <= w && table[i - 1][w - t->weight] + t->value > table[i][w])
                table[i][w] = table[i - 1][w - t->weight] + t->value;
        }
    *taken = 0;
    for (int i = N, w = room; i > 0; i--)
        if (table[i][w] != table[i - 1][w]) *taken |= 1u << (i - 1), w -= things[i - 1].weight;
    return table[N][room];
}

int main(void) {
    int rooms[] = {0, 20, 100, 250};
    for (int r = 0; r < 4; r++) {
        int width = rooms[r] + 1, plain = 0, clever = 0;
        unsigned taken;
        int(*memo)[width] = malloc(sizeof(int[N][width]));
        memset(memo, -1, sizeof(int[N][width]));
        int a = best(0, rooms[r], &plain), b = remembered(0, rooms[r], width, memo, &clever), c = tabled(rooms[r], &taken);
        free(memo);
        printf("%3d: %d %d %d, %d calls and %d:", rooms[r], a, b, c, plain, clever);
        for (int i = 0; i < N; i++)
            if (taken >> i & 1) printf(" %s", things[i].name);
        puts("");
    }
}
