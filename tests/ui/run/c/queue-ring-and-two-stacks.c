// A queue in a ring buffer that doubles when full, and a queue made of two stacks, fed the same requests.
#include <stdio.h>
#include <stdlib.h>

typedef struct { int *slot; size_t head, count, cap; } Ring;
typedef struct { int *item; size_t n, cap; } Stack;
typedef struct { Stack in, out; } Pair;

static void ring_put(Ring *q, int v) {
    if (q->count == q->cap) {
        size_t cap = q->cap ? q->cap * 2 : 2;
        int *bigger = malloc(cap * sizeof *bigger);
        for (size_t i = 0; i < q->count; i++) bigger[i] = q->slot[(q->head + i) % q->cap];
        free(q->slot);
        q->slot = bigger;
        q->head = 0;
        q->cap = cap;
        printf("[grown to %zu] ", cap);
    }
    q->slot[(q->head + q->count++) % q->cap] = v;
}

static int ring_get(Ring *q, int *v) {
    if (!q->count) return 0;
    *v = q->slot[q->head];
    q->head = (q->head + 1) % q->cap;
    q->count--;
    return 1;
}

static void push(Stack *s, int v) {
    if (s->n == s->cap) s->item = realloc(s->item, (s->cap = s->cap * 2 + 1) * sizeof(int));
    s->item[s->n++] = v;
}

static int pair_get(Pair *q, int *v) {
    if (!q->out.n)
        while (q->in.n) push(&q->out, q->in.item[--q->in.n]);
    if (!q->out.n) return 0;
    *v = q->out.item[--q->out.n];
    return 1;
}

int main(void) {
    Ring ring = {0};
    Pair pair = {{0}, {0}};
    unsigned seed = 7;
    int next = 100, served = 0, same = 1;
    for (int step = 0; step < 60; step++) {
        seed = seed * 1103515245u + 12345u;
        if ((seed >> 16) % 5 < 3) {
            ring_put(&ring, next);
            push(&pair.in, next++);
        } else {
            int a = -1, b = -1;
            int got = ring_get(&ring, &a);
            if (got != pair_get(&pair, &b) || a != b) same = 0;
            if (got) printf("%d ", a), served++;
            else printf("empty ");
        }
    }
    printf("\n%d served, %zu wait, %s\n", served, ring.count, same ? "both agree" : "they differ");
    free(ring.slot);
    free(pair.in.item);
    free(pair.out.item);
    return 0;
}
