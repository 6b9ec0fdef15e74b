// Anagrams: equality by letter counts, groups by sorted letters, an index of pointers sorted by qsort.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item {
    char key[16];
    const char *word;
    int index;
};

static int letters(const void *a, const void *b) { return *(const char *)a - *(const char *)b; }

static int items(const void *a, const void *b) {
    const struct item *const *x = a, *const *y = b;
    int order = strcmp((*x)->key, (*y)->key);
    return order ? order : (*x)->index - (*y)->index;
}

static int are_anagrams(const char *a, const char *b) {
    int count['z' - 'a' + 1] = {0};
    while (*a) count[*a++ - 'a']++;
    while (*b)
        if (--count[*b++ - 'a'] < 0) return 0;
    for (int i = 0; i <= 'z' - 'a'; i++)
        if (count[i]) return 0;
    return 1;
}

int main(void) {
    static const char *const words[] = {"listen", "stone", "silent", "notes", "enlist", "google", "onset",
                                        "tinsel", "elgoog", "inlets", "alone", "tones"};
    enum { N = sizeof words / sizeof words[0] };
    struct item pool[N], *index[N];
    for (int i = 0; i < N; i++) {
        pool[i].word = words[i];
        pool[i].index = i;
        strcpy(pool[i].key, words[i]);
        qsort(pool[i].key, strlen(words[i]), 1, letters);
        index[i] = &pool[i];
    }
    qsort(index, N, sizeof *index, items);
    for (int i = 0; i < N; i++) {
        if (i == 0 || strcmp(index[i]->key, index[i - 1]->key)) printf("%s%s:", i ? "\n" : "", index[i]->key);
        printf(" %s", index[i]->word);
    }
    printf("\n%d%d%d%d\n", are_anagrams("listen", "silent"), are_anagrams("aab", "abb"), are_anagrams("", ""),
           are_anagrams("abc", "abcd"));
    return 0;
}
