// A priority queue as a binary heap of records; jobs of the same priority leave in the order they came.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct job {
    int priority;
    unsigned serial;
    char name[16];
};

struct heap {
    struct job *jobs;
    size_t used, room;
    unsigned serial;
};

static int before(const struct job *a, const struct job *b) {
    return a->priority != b->priority ? a->priority > b->priority : a->serial < b->serial;
}

static void swap(struct job *a, struct job *b) {
    struct job t = *a;
    *a = *b;
    *b = t;
}

static void add(struct heap *h, const char *name, int priority) {
    if (h->used == h->room) {
        h->room = h->room ? h->room + h->room / 2 + 1 : 3;
        h->jobs = realloc(h->jobs, h->room * sizeof *h->jobs);
        if (!h->jobs) exit(EXIT_FAILURE);
    }
    size_t i = h->used++;
    h->jobs[i].priority = priority;
    h->jobs[i].serial = h->serial++;
    strncpy(h->jobs[i].name, name, sizeof h->jobs[i].name - 1);
    h->jobs[i].name[sizeof h->jobs[i].name - 1] = '\0';
    for (; i && before(&h->jobs[i], &h->jobs[(i - 1) / 2]); i = (i - 1) / 2) swap(&h->jobs[i], &h->jobs[(i - 1) / 2]);
}

static struct job take(struct heap *h) {
    struct job top = h->jobs[0];
    h->jobs[0] = h->jobs[--h->used];
    for (size_t i = 0;;) {
        size_t best = i, l = 2 * i + 1, r = l + 1;
        if (l < h->used && before(&h->jobs[l], &h->jobs[best])) best = l;
        if (r < h->used && before(&h->jobs[r], &h->jobs[best])) best = r;
        if (best == i) break;
        swap(&h->jobs[i], &h->jobs[best]);
        i = best;
    }
    return top;
}

int main(void) {
    struct heap h = {0};
    add(&h, "write letter", 2);
    add(&h, "pay rent", 9);
    add(&h, "water the many flowers", 2);
    add(&h, "sleep", 5);
    add(&h, "eat", 5);
    for (int i = 0; i < 2; i++) {
        struct job j = take(&h);
        printf("%d %s\n", j.priority, j.name);
    }
    add(&h, "fire!", 10);
    add(&h, "read", 2);
    while (h.used) {
        struct job j = take(&h);
        printf("%d %-15s %zu left\n", j.priority, j.name, h.used);
    }
    free(h.jobs);
    return 0;
}
