// The Towers of Hanoi by recursion, by a stack of tasks and by the bits of the move's number: the same moves.
#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { DISKS = 5, MOVES = (1 << DISKS) - 1 };

struct tower { int disk[DISKS], height; };
struct game { struct tower peg[3]; unsigned char moves[MOVES][2]; int made; };

static void start(struct game *g) {
    memset(g, 0, sizeof *g);
    while (g->peg[0].height < DISKS) g->peg[0].disk[g->peg[0].height] = DISKS - g->peg[0].height, g->peg[0].height++;
}

static void move(struct game *g, int from, int to) {
    struct tower *a = &g->peg[from], *b = &g->peg[to];
    assert(a->height > 0);
    assert(b->height == 0 || b->disk[b->height - 1] > a->disk[a->height - 1]);
    b->disk[b->height++] = a->disk[--a->height];
    g->moves[g->made][0] = (unsigned char)from;
    g->moves[g->made++][1] = (unsigned char)to;
}

static void recursive(struct game *g, int n, int from, int to) {
    if (n == 0) return;
    int spare = 3 - from - to;
    recursive(g, n - 1, from, spare);
    move(g, from, to);
    recursive(g, n - 1, spare, to);
}

static void with_stack(struct game *g) {
    struct { int n, from, to; } tasks[3 * DISKS], t;
    int top = 0;
#define PUSH(a, b, c) (tasks[top].n = (a), tasks[top].from = (b), tasks[top].to = (c), top++)
    PUSH(DISKS, 0, 2);
    while (top) {
        t = tasks[--top];
        if (t.n == 1) {
            move(g, t.from, t.to);
            continue;
        }
        int spare = 3 - t.from - t.to;
        PUSH(t.n - 1, spare, t.to);
        PUSH(1, t.from, t.to);
        PUSH(t.n - 1, t.from, spare);
    }
}

static void with_bits(struct game *g) {
    const int name[3] = {0, DISKS % 2 ? 1 : 2, DISKS % 2 ? 2 : 1};
    for (int m = 1; m <= MOVES; m++) move(g, name[(m & (m - 1)) % 3], name[((m | (m - 1)) + 1) % 3]);
}

static void show(const struct game *g) {
    for (int level = DISKS - 1; level >= 0; level--) {
        for (int p = 0; p < 3; p++) {
            int d = level < g->peg[p].height ? g->peg[p].disk[level] : 0;
            printf("%*s%.*s|%.*s%*s", DISKS - d, "", d, "==========", d, "==========", DISKS - d, "");
        }
        puts("");
    }
}

int main(void) {
    static struct game a, b, c;
    start(&a);
    show(&a);
    recursive(&a, DISKS, 0, 2);
    start(&b), with_stack(&b);
    start(&c), with_bits(&c);
    show(&a);
    for (int i = 0; i < a.made; i++) printf("%c%c%s", 'A' + a.moves[i][0], 'A' + a.moves[i][1], i % 16 == 15 ? "\n" : " ");
    printf("\n%d moves, %d %d\n", a.made, memcmp(&a, &b, sizeof a), memcmp(&a, &c, sizeof a));
    return 0;
}
