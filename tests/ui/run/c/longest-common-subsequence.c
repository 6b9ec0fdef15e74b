// The longest common subsequence, used as a diff of two texts line by line.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text { char *copy; char **line; int n; };

static struct text lines(const char *source) {
    struct text t = {strdup(source), NULL, 0};
    for (char *l = strtok(t.copy, "\n"); l; l = strtok(NULL, "\n")) {
        t.line = realloc(t.line, (size_t)(t.n + 1) * sizeof *t.line);
        t.line[t.n++] = l;
    }
    return t;
}

static void diff(const struct text *a, const struct text *b, int width, short table[][width], int i, int j) {
    if (i > 0 && j > 0 && !strcmp(a->line[i - 1], b->line[j - 1])) {
        diff(a, b, width, table, i - 1, j - 1);
        printf("  %s\n", a->line[i - 1]);
    } else if (j > 0 && (i == 0 || table[i][j - 1] >= table[i - 1][j])) {
        diff(a, b, width, table, i, j - 1);
        printf("+ %s\n", b->line[j - 1]);
    } else if (i > 0) {
        diff(a, b, width, table, i - 1, j);
        printf("- %s\n", a->line[i - 1]);
    }
}

static void compare(const char *before, const char *after) {
    struct text a = lines(before), b = lines(after);
    int width = b.n + 1;
    short(*table)[width] = calloc((size_t)a.n + 1, sizeof *table);
    for (int i = 1; i <= a.n; i++)
        for (int j = 1; j <= b.n; j++)
            if (!strcmp(a.line[i - 1], b.line[j - 1])) table[i][j] = table[i - 1][j - 1] + 1;
            else table[i][j] = table[i - 1][j] > table[i][j - 1] ? table[i - 1][j] : table[i][j - 1];
    printf("%d and %d lines, %d in common\n", a.n, b.n, table[a.n][b.n]);
    diff(&a, &b, width, table, a.n, b.n);
    free(table);
    free(a.line);
    free(b.line);
    free(a.copy);
    free(b.copy);
}

int main(void) {
    compare("flour\nwater\nsalt\nyeast\nmix\nwait an hour\nbake", "flour\nmilk\nsalt\nyeast\nmix\nwait two hours\nshape\nbake\neat");
    compare("A\nB\nC\nB\nD\nA\nB", "B\nD\nC\nA\nB\nA");
    compare("", "all new");
    compare("all old", "");
    return 0;
}
