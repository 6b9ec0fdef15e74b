// Insertion, selection, shell, quick, merge, heap and radix sort on the same arrays, with comparisons counted.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long compared;
static int less(unsigned a, unsigned b) { return compared++, a < b; }
static void swap(unsigned *a, unsigned *b) { unsigned t = *a; *a = *b; *b = t; }

static void insertion(unsigned *a, int n) {
    for (int i = 1, j; i < n; i++) {
        unsigned x = a[i];
        for (j = i; j > 0 && less(x, a[j - 1]); j--) a[j] = a[j - 1];
        a[j] = x;
    }
}
static void selection(unsigned *a, int n) {
    for (int i = 0, m; i < n - 1; swap(&a[i], &a[m]), i++) {
        m = i;
        for (int j = i + 1; j < n; j++) if (less(a[j], a[m])) m = j;
    }
}
static void shell(unsigned *a, int n) {
    int gap = 1;
    while (gap < n / 3) gap = 3 * gap + 1;
    for (; gap; gap /= 3)
        for (int i = gap; i < n; i++)
            for (int j = i; j >= gap && less(a[j], a[j - gap]); j -= gap) swap(&a[j], &a[j - gap]);
}
static void quick(unsigned *a, int n) {
    if (n < 2) return;
    swap(&a[0], &a[n / 2]);
    int last = 0;
    for (int i = 1; i < n; i++) if (less(a[i], a[0])) swap(&a[++last], &a[i]);
    swap(&a[0], &a[last]);
    quick(a, last);
    quick(a + last + 1, n - last - 1);
}
static void merge(unsigned *a, int n) {
    if (n < 2) return;
    int h = n / 2, i = 0, j = h, k = 0;
    merge(a, h);
    merge(a + h, n - h);
    unsigned *left = malloc((size_t)h * sizeof *left);
    memcpy(left, a, (size_t)h * sizeof *left);
    while (i < h) a[k++] = j < n && less(a[j], left[i]) ? a[j++] : left[i++];
    free(left);
}
static void sift(unsigned *a, int i, int n) {
    for (int c; (c = 2 * i + 1) < n; i = c) {
        if (c + 1 < n && less(a[c], a[c + 1])) c++;
        if (!less(a[i], a[c])) return;
        swap(&a[i], &a[c]);
    }
}
static void heap(unsigned *a, int n) {
    for (int i = n / 2; i--;) sift(a, i, n);
    while (n > 1) swap(&a[0], &a[--n]), sift(a, 0, n);
}
static void radix(unsigned *a, int n) {
    unsigned *b = malloc((size_t)n * sizeof *b + 1);
    for (int shift = 0; shift < 32; shift += 8) {
        int start[257] = {0};
        for (int i = 0; i < n; i++) start[(a[i] >> shift & 255) + 1]++;
        for (int d = 0; d < 256; d++) start[d + 1] += start[d];
        for (int i = 0; i < n; i++) b[start[a[i] >> shift & 255]++] = a[i];
        memcpy(a, b, (size_t)n * sizeof *a);
    }
    free(b);
}

int main(void) {
    static const struct { const char *name; void (*sort)(unsigned *, int); } sorts[] = {
        {"insertion", insertion}, {"selection", selection}, {"shell", shell}, {"quick", quick}, {"merge", merge}, {"heap", heap}, {"radix", radix}};
    static unsigned input[3][120], a[120];
    for (unsigned i = 0, x = 1; i < 120; i++, x = x * 69069 + 1) input[0][i] = x, input[1][i] = i * 1000, input[2][i] = i % 7;
    for (int s = 0; s < 7; s++) {
        printf("%-10s", sorts[s].name);
        for (int k = 0; k < 3; k++) {
            memcpy(a, input[k], sizeof a);
            compared = 0;
            sorts[s].sort(a, 120);
            int ok = 1;
            for (int i = 1; i < 120; i++) ok &= a[i - 1] <= a[i];
            sorts[s].sort(a, 0), sorts[s].sort(a, 1);
            printf("%7lu %s", compared, ok ? "sorted" : "wrong!");
        }
        puts("");
    }
}
