// An LRU cache: an index into a fixed array of nodes for the recency list, a small hash for the lookup.
#include <stdio.h>
#include <string.h>

#define CAPACITY 3
#define NIL (-1)

struct node { int key, value, newer, older, chain; };
struct cache { struct node node[CAPACITY]; int newest, oldest, used, bucket[5], hits, misses; };

static void init(struct cache *c) {
    memset(c, 0, sizeof *c);
    c->newest = c->oldest = NIL;
    for (int i = 0; i < 5; i++) c->bucket[i] = NIL;
}

static void unlink_node(struct cache *c, int i) {
    struct node *n = &c->node[i];
    *(n->newer == NIL ? &c->newest : &c->node[n->newer].older) = n->older;
    *(n->older == NIL ? &c->oldest : &c->node[n->older].newer) = n->newer;
}

static void to_front(struct cache *c, int i) {
    c->node[i].newer = NIL;
    c->node[i].older = c->newest;
    if (c->newest != NIL) c->node[c->newest].newer = i;
    else c->oldest = i;
    c->newest = i;
}

static int *slot(struct cache *c, int key) {
    int *p = &c->bucket[(unsigned)key % 5];
    while (*p != NIL && c->node[*p].key != key) p = &c->node[*p].chain;
    return p;
}

static int get(struct cache *c, int key) {
    int i = *slot(c, key);
    if (i == NIL) return c->misses++, -1;
    c->hits++;
    unlink_node(c, i);
    to_front(c, i);
    return c->node[i].value;
}

static void put(struct cache *c, int key, int value) {
    int i = *slot(c, key);
    if (i != NIL) {
        unlink_node(c, i);
    } else if (c->used < CAPACITY) {
        i = c->used++;
        c->node[i].chain = c->bucket[(unsigned)key % 5];
        c->bucket[(unsigned)key % 5] = i;
    } else {
        i = c->oldest;
        printf("evict %d\n", c->node[i].key);
        unlink_node(c, i);
        *slot(c, c->node[i].key) = c->node[i].chain;
        c->node[i].chain = c->bucket[(unsigned)key % 5];
        c->bucket[(unsigned)key % 5] = i;
    }
    c->node[i].key = key;
    c->node[i].value = value;
    to_front(c, i);
}

int main(void) {
    struct cache c;
    init(&c);
    put(&c, 1, 10);
    put(&c, 6, 60);
    put(&c, 3, 30);
    printf("get 1 = %d\n", get(&c, 1));
    put(&c, 11, 110);
    printf("get 6 = %d\n", get(&c, 6));
    put(&c, 3, 33);
    put(&c, 4, 40);
    for (int k = 1; k <= 11; k++) printf("%d:%d ", k, get(&c, k));
    printf("\nnewest to oldest:");
    for (int i = c.newest; i != NIL; i = c.node[i].older) printf(" %d", c.node[i].key);
    printf("\n%d hits, %d misses\n", c.hits, c.misses);
}
