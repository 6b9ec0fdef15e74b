// A trie over a..z: insertion, prefix counts, completion in order, removal that prunes empty branches.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct trie {
    struct trie *kid[26];
    unsigned words : 1, below : 15;
} trie;

static int nodes;

static trie *make(void) {
    nodes++;
    return calloc(1, sizeof(trie));
}

static void add(trie *t, const char *w) {
    for (; *w; w++) {
        trie **k = &t->kid[*w - 'a'];
        if (!*k) *k = make();
        t = *k;
        t->below++;
    }
    t->words = 1;
}

static trie *walk(trie *t, const char *w) {
    while (t && *w) t = t->kid[*w++ - 'a'];
    return t;
}

static void complete(const trie *t, char *buffer, size_t n) {
    if (t->words) printf(" %.*s", (int)n, buffer);
    for (int c = 0; c < 26; c++)
        if (t->kid[c]) {
            buffer[n] = (char)('a' + c);
            complete(t->kid[c], buffer, n + 1);
        }
}

static void drop(trie *t, const char *w) {
    if (!*w) {
        t->words = 0;
        return;
    }
    trie **k = &t->kid[*w - 'a'];
    drop(*k, w + 1);
    if (--(*k)->below == 0) {
        free(*k);
        *k = NULL;
        nodes--;
    }
}

static void destroy(trie *t) {
    for (int c = 0; c < 26; c++) if (t->kid[c]) destroy(t->kid[c]);
    free(t);
    nodes--;
}

int main(void) {
    const char *words[] = {"car", "card", "care", "cat", "dog", "do", "dot", "zebra"};
    trie *root = make();
    for (int i = 0; i < 8; i++) add(root, words[i]);
    printf("%d nodes\n", nodes);
    const char *asks[] = {"ca", "car", "do", "x", ""};
    for (int i = 0; i < 5; i++) {
        char buffer[32];
        strcpy(buffer, asks[i]);
        trie *t = walk(root, asks[i]);
        printf("%-4s%d:", asks[i], t ? t->below : 0);
        if (t) complete(t, buffer, strlen(asks[i]));
        putchar('\n');
    }
    drop(root, "zebra");
    drop(root, "car");
    printf("%d nodes, car %s, card %s\n", nodes, walk(root, "car")->words ? "is in" : "is out",
           walk(root, "card")->words ? "is in" : "is out");
    destroy(root);
    printf("%d nodes\n", nodes);
    return nodes;
}
