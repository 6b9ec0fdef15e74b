// Disjoint sets with path compression and union by size; Kruskal's spanning tree sorted by qsort.
#include <stdio.h>
#include <stdlib.h>

struct sets { int *parent, *size, count; };
struct edge { int a, b; float cost; };

static struct sets sets_new(int n) {
    struct sets s = {malloc((size_t)n * sizeof(int)), malloc((size_t)n * sizeof(int)), n};
    if (!s.parent || !s.size) abort();
    for (int i = 0; i < n; i++) s.parent[i] = i, s.size[i] = 1;
    return s;
}

static int find(struct sets *s, int x) {
    int root = x;
    while (s->parent[root] != root) root = s->parent[root];
    while (s->parent[x] != root) {
        int next = s->parent[x];
        s->parent[x] = root;
        x = next;
    }
    return root;
}

static int join(struct sets *s, int a, int b) {
    a = find(s, a);
    b = find(s, b);
    if (a == b) return 0;
    if (s->size[a] < s->size[b]) {
        int t = a;
        a = b;
        b = t;
    }
    s->parent[b] = a;
    s->size[a] += s->size[b];
    s->count--;
    return 1;
}

static int by_cost(const void *x, const void *y) {
    const struct edge *a = x, *b = y;
    return (a->cost > b->cost) - (a->cost < b->cost);
}

int main(void) {
    struct edge edges[] = {{0, 1, 4.f}, {1, 2, 8.f}, {2, 3, 7.f}, {3, 4, 9.f}, {4, 5, 10.f}, {5, 6, 2.f}, {6, 7, 1.f},
                           {7, 0, 8.5f}, {1, 7, 11.f}, {2, 8, 2.5f}, {8, 6, 6.f}, {7, 8, 7.25f}, {2, 5, 4.5f}, {3, 5, 14.f}};
    size_t n = sizeof edges / sizeof *edges;
    qsort(edges, n, sizeof *edges, by_cost);
    struct sets s = sets_new(9);
    double total = 0;
    for (size_t i = 0; i < n && s.count > 1; i++) {
        int taken = join(&s, edges[i].a, edges[i].b);
        printf("%d-%d %5.2f %s\n", edges[i].a, edges[i].b, edges[i].cost, taken ? "taken" : "closes a ring");
        if (taken) total += edges[i].cost;
    }
    printf("total %.2f, %d set of %d\n", total, s.count, s.size[find(&s, 0)]);
    free(s.parent);
    free(s.size);
    return EXIT_SUCCESS;
}
