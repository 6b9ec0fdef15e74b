#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 7

struct entry {
    char *key;
    int count;
    struct entry *next;
};

static struct entry *buckets[BUCKETS];

static unsigned hash(const char *text)
{
    unsigned value = 5381;
    while (*text)
        value = value * 33 + (unsigned char)*text++;
    return value % BUCKETS;
}

static struct entry *lookup(const char *key)
{
    struct entry **link = &buckets[hash(key)];
    while (*link != NULL && strcmp((*link)->key, key) != 0)
        link = &(*link)->next;
    if (*link == NULL) {
        *link = calloc(1, sizeof **link);
        (*link)->key = strdup(key);
    }
    return *link;
}

static void clear(void)
{
    for (int i = 0; i < BUCKETS; i++)
        while (buckets[i] != NULL) {
            struct entry *first = buckets[i];
            buckets[i] = first->next;
            free(first->key);
            free(first);
        }
}

int main(void)
{
    char text[] = "a rose is a rose is a rose and a tree is not";
    for (char *word = strtok(text, " "); word != NULL; word = strtok(NULL, " "))
        lookup(word)->count++;
    for (int i = 0; i < BUCKETS; i++)
        for (struct entry *entry = buckets[i]; entry != NULL; entry = entry->next)
            printf("%d %s: %d\n", i, entry->key, entry->count);
    clear();
    return 0;
}
