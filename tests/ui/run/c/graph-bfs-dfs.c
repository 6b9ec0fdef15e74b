// Breadth-first and depth-first search on adjacency lists: distances, components, a bipartite check, discovery times.
#include <stdio.h>
#include <stdlib.h>

struct edge { int to; struct edge *next; };
struct graph { int n; struct edge **adjacent; };

static struct graph *graph_new(int n) {
    struct graph *g = malloc(sizeof *g);
    g->n = n;
    g->adjacent = calloc((size_t)n, sizeof *g->adjacent);
    return g;
}

static void arc(struct graph *g, int from, int to) {
    struct edge **e = &g->adjacent[from];
    while (*e && (*e)->to < to) e = &(*e)->next;
    struct edge *n = malloc(sizeof *n);
    n->to = to;
    n->next = *e;
    *e = n;
}

static void connect(struct graph *g, int a, int b) { arc(g, a, b), arc(g, b, a); }

static int bfs(const struct graph *g, int start, int distance[]) {
    int queue[g->n], head = 0, tail = 0, even = 1;
    queue[tail++] = start;
    distance[start] = 0;
    while (head < tail) {
        int v = queue[head++];
        for (const struct edge *e = g->adjacent[v]; e; e = e->next) {
            if (distance[e->to] < 0) distance[e->to] = distance[v] + 1, queue[tail++] = e->to;
            else if (distance[e->to] % 2 == distance[v] % 2) even = 0;
        }
    }
    printf("from %d reached %d, %s\n", start, tail, even ? "bipartite" : "odd ring");
    return tail;
}

static int clock_;
static void dfs(const struct graph *g, int v, int in[], int out[]) {
    in[v] = ++clock_;
    for (const struct edge *e = g->adjacent[v]; e; e = e->next)
        if (!in[e->to]) dfs(g, e->to, in, out);
    out[v] = ++clock_;
}

int main(void) {
    static const int edges[][2] = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {3, 4}, {5, 6}, {6, 7}, {7, 5}};
    struct graph *g = graph_new(9);
    for (size_t i = 0; i < sizeof edges / sizeof edges[0]; i++) connect(g, edges[i][0], edges[i][1]);
    int distance[9], in[9] = {0}, out[9] = {0}, components = 0;
    for (int i = 0; i < 9; i++) distance[i] = -1;
    for (int i = 0; i < 9; i++)
        if (distance[i] < 0) bfs(g, i, distance), components++;
    printf("%d components\n", components);
    for (int i = 0; i < g->n; i++)
        if (!in[i]) dfs(g, i, in, out);
    for (int i = 0; i < g->n; i++) printf("%d: distance %d, time %2d..%2d\n", i, distance[i], in[i], out[i]);
    for (int i = 0; i < g->n; i++)
        for (struct edge *e = g->adjacent[i], *next; e; e = next) next = e->next, free(e);
    free(g->adjacent);
    free(g);
}
