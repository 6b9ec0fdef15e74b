// A hash table with chains: counts words, grows by rehashing the nodes without copying them, removes.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct entry {
    struct entry *next;
    unsigned long hash;
    int count;
    char key[];
} entry;

typedef struct { entry **bucket; size_t buckets, entries; } table;

static unsigned long djb2(const char *s) {
    unsigned long h = 5381;
    for (; *s; s++) h = h * 33 + (unsigned char)*s;
    return h;
}

static entry **lookup(table *t, const char *key, unsigned long hash) {
    entry **e = &t->bucket[hash % t->buckets];
    while (*e && ((*e)->hash != hash || strcmp((*e)->key, key))) e = &(*e)->next;
    return e;
}

static void grow(table *t) {
    table bigger = {calloc(t->buckets * 2 + 1, sizeof(entry *)), t->buckets * 2 + 1, t->entries};
    for (size_t i = 0; i < t->buckets; i++)
        for (entry *e = t->bucket[i], *next; e; e = next) {
            next = e->next;
            e->next = bigger.bucket[e->hash % bigger.buckets];
            bigger.bucket[e->hash % bigger.buckets] = e;
        }
    free(t->bucket);
    *t = bigger;
}

static void count(table *t, const char *key) {
    unsigned long hash = djb2(key);
    if (t->entries >= t->buckets) grow(t);
    entry **e = lookup(t, key, hash);
    if (!*e) {
        *e = malloc(sizeof(entry) + strlen(key) + 1);
        (*e)->next = NULL;
        (*e)->hash = hash;
        (*e)->count = 0;
        strcpy((*e)->key, key);
        t->entries++;
    }
    (*e)->count++;
}

static int discard(table *t, const char *key) {
    entry **e = lookup(t, key, djb2(key)), *dead = *e;
    if (!dead) return 0;
    *e = dead->next;
    free(dead);
    t->entries--;
    return 1;
}

int main(void) {
    table t = {calloc(3, sizeof(entry *)), 3, 0};
    char text[] = "How much wood would a woodchuck chuck if a woodchuck could chuck wood? As much wood as it could!";
    for (char *p = text; *p; p++) *p = (char)tolower((unsigned char)*p);
    for (char *w = strtok(text, " ?!"); w; w = strtok(NULL, " ?!")) count(&t, w);
    printf("%zu words in %zu buckets\n", t.entries, t.buckets);
    for (size_t i = 0; i < t.buckets; i++) {
        if (!t.bucket[i]) continue;
        printf("%2zu:", i);
        for (entry *e = t.bucket[i]; e; e = e->next) printf(" %s=%d", e->key, e->count);
        puts("");
    }
    printf("%d %d\n", discard(&t, "wood"), discard(&t, "steel"));
    printf("wood %s\n", *lookup(&t, "wood", djb2("wood")) ? "found" : "is gone");
    for (size_t i = 0; i < t.buckets; i++)
        while (t.bucket[i]) discard(&t, t.bucket[i]->key);
    free(t.bucket);
}
