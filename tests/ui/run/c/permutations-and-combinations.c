// Permutations by swapping, in dictionary order with repeats, by Heap's method; combinations; a rank.
#include <stdio.h>
#include <string.h>

static void swap(char *a, char *b) {
    char t = *a;
    *a = *b, *b = t;
}

static int by_swapping(char *s, size_t from) {
    if (!s[from]) return printf("%s ", s), 1;
    int n = 0;
    for (size_t i = from; s[i]; i++) {
        swap(&s[from], &s[i]);
        n += by_swapping(s, from + 1);
        swap(&s[from], &s[i]);
    }
    return n;
}

static int next(char *s) {
    size_t n = strlen(s), i, j;
    for (i = n - 1; i > 0 && s[i - 1] >= s[i]; i--) {}
    if (i == 0) return 0;
    for (j = n - 1; s[j] <= s[i - 1]; j--) {}
    swap(&s[i - 1], &s[j]);
    for (j = n - 1; i < j; i++, j--) swap(&s[i], &s[j]);
    return 1;
}

static void heaps(char s[static 1], int n) {
    int c[8] = {0}, i = 1;
    printf("%s ", s);
    while (i < n) {
        if (c[i] < i) {
            swap(&s[i % 2 ? c[i] : 0], &s[i]);
            printf("%s ", s);
            c[i]++;
            i = 1;
        } else c[i++] = 0;
    }
    puts("");
}

static void choose(const char *from, int k, char *chosen, int n) {
    if (k == 0) {
        printf("%.*s ", n, chosen);
        return;
    }
    for (; *from; from++) {
        chosen[n] = *from;
        choose(from + 1, k - 1, chosen, n + 1);
    }
}

static unsigned rank(const char *s) {
    unsigned r = 0, n = (unsigned)strlen(s);
    for (unsigned i = 0; i < n; i++) {
        unsigned less = 0;
        for (unsigned j = i + 1; j < n; j++) less += s[j] < s[i];
        r = r * (n - i) + less;
    }
    return r;
}

int main(void) {
    char a[] = "abc", b[] = "aabb", c[] = "1234", d[4], e[] = "abcd";
    printf("\n%d by swapping\n", by_swapping(a, 0));
    int count = 0;
    do printf("%s ", b), count++;
    while (next(b));
    printf("%d in order\n", count);
    heaps(c, 4);
    for (int k = 1; k <= 4; k++) choose("abcd", k, d, 0), puts("");
    do
        if (rank(e) % 5 == 0) printf("%s is number %u\n", e, rank(e));
    while (next(e));
}
