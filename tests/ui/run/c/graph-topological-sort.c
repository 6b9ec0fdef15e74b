// Kahn's topological sort of named tasks, and what is left over when the tasks wait for each other in a ring.
#include <stdio.h>
#include <string.h>

#define MAX 16

struct plan {
    const char *name[MAX];
    int n, waits[MAX], arrows;
    struct { unsigned char from, to; } arrow[40];
};

static int task(struct plan *p, const char *name) {
    int i;
    for (i = 0; i < p->n; i++)
        if (!strcmp(p->name[i], name)) return i;
    p->name[i] = name;
    p->waits[i] = 0;
    return p->n++;
}

static void first_then(struct plan *p, const char *a, const char *b) {
    int from = task(p, a), to = task(p, b);
    p->arrow[p->arrows].from = (unsigned char)from;
    p->arrow[p->arrows++].to = (unsigned char)to;
    p->waits[to]++;
}

static int run(struct plan *p) {
    int ready[MAX], head = 0, tail = 0;
    for (int i = 0; i < p->n; i++)
        if (p->waits[i] == 0) ready[tail++] = i;
    while (head < tail) {
        int t = ready[head++];
        printf("%d. %s\n", head, p->name[t]);
        for (int a = 0; a < p->arrows; a++)
            if (p->arrow[a].from == t && --p->waits[p->arrow[a].to] == 0) ready[tail++] = p->arrow[a].to;
    }
    if (tail < p->n) {
        printf("stuck:");
        for (int i = 0; i < p->n; i++)
            if (p->waits[i] > 0) printf(" %s(%d)", p->name[i], p->waits[i]);
        printf("\n");
    }
    return tail == p->n;
}

int main(void) {
    struct plan p = {.n = 0, .arrows = 0};
    first_then(&p, "socks", "shoes");
    first_then(&p, "shirt", "tie");
    first_then(&p, "trousers", "shoes");
    first_then(&p, "trousers", "belt");
    first_then(&p, "tie", "jacket");
    first_then(&p, "belt", "jacket");
    task(&p, "watch");
    struct plan q = p;
    printf("-> %d\n", run(&p));
    first_then(&q, "jacket", "shirt");
    printf("-> %d\n", run(&q));
    return 0;
}
