// Levenshtein's distance with two rows, its alignment with the whole table, and a spelling helper.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int min3(int a, int b, int c) {
    int m = a < b ? a : b;
    return m < c ? m : c;
}

static int distance(const char *a, const char *b) {
    size_t m = strlen(a), n = strlen(b);
    int *row = malloc(2 * (n + 1) * sizeof(int)), *above = row, *below = row + n + 1;
    for (size_t j = 0; j <= n; j++) above[j] = (int)j;
    for (size_t i = 1; i <= m; i++) {
        below[0] = (int)i;
        for (size_t j = 1; j <= n; j++)
            below[j] = min3(above[j] + 1, below[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
        int *t = above;
        above = below;
        below = t;
    }
    int d = above[n];
    free(row);
    return d;
}

static void align(const char *a, const char *b) {
    int m = (int)strlen(a), n = (int)strlen(b), d[m + 1][n + 1], k = 0;
    char top[m + n + 1], bottom[sizeof top];
    for (int i = 0; i <= m; i++)
        for (int j = 0; j <= n; j++)
            d[i][j] = !i ? j : !j ? i : min3(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
    for (int i = m, j = n; i || j; k++) {
        if (i && j && d[i][j] == d[i - 1][j - 1] + (a[i - 1] != b[j - 1])) top[k] = a[--i], bottom[k] = b[--j];
        else if (i && d[i][j] == d[i - 1][j] + 1) top[k] = a[--i], bottom[k] = '-';
        else top[k] = '-', bottom[k] = b[--j];
    }
    for (int i = k; i--;) putchar(top[i]);
    putchar('\n');
    for (int i = k; i--;) putchar(bottom[i]);
    printf("  %d\n", d[m][n]);
}

int main(void) {
    align("kitten", "sitting");
    align("saturday", "sunday");
    align("", "abc");
    align("same", "same");
    const char *dictionary[] = {"print", "pointer", "point", "painter", "printer", "porter"};
    const char *typed[] = {"pionter", "prnit", "pointr", "poimt"};
    for (int t = 0; t < 4; t++) {
        int least = INT_MAX;
        const char *guess = NULL;
        for (int w = 0; w < 6; w++) {
            int d = distance(typed[t], dictionary[w]);
            if (d < least) least = d, guess = dictionary[w];
        }
        printf("%s: did you mean %s (%d)?\n", typed[t], guess, least);
    }
    return 0;
}
