// Tagged unions: shapes with their areas, and an expression tree that differentiates itself.
#include <stdio.h>
#include <stdlib.h>

struct shape {
    enum { CIRCLE, RECTANGLE, TRIANGLE } tag;
    union {
        struct { double radius; };
        struct { double width, height; };
        double side[3];
    };
};

static double area_squared(const struct shape *s) {
    switch (s->tag) {
    case CIRCLE: return 3.0 * s->radius * s->radius * 3.0 * s->radius * s->radius;
    case RECTANGLE: return s->width * s->height * s->width * s->height;
    case TRIANGLE: {
        double h = (s->side[0] + s->side[1] + s->side[2]) / 2;
        return h * (h - s->side[0]) * (h - s->side[1]) * (h - s->side[2]);
    }
    }
    return -1;
}

typedef struct node {
    char op; /* n: number, x: variable, + or * */
    union { int number; struct { struct node *l, *r; } of; } u;
} node;

static node *make(char op, int number, node *l, node *r) {
    node *n = malloc(sizeof *n);
    n->op = op;
    if (op == 'n') n->u.number = number;
    else if (op != 'x') n->u.of.l = l, n->u.of.r = r;
    return n;
}
static node *number(int n) { return make('n', n, NULL, NULL); }

static node *copy(const node *n) {
    return n->op == 'n' ? number(n->u.number) : n->op == 'x' ? make('x', 0, NULL, NULL)
         : make(n->op, 0, copy(n->u.of.l), copy(n->u.of.r));
}

static node *derive(const node *n) {
    switch (n->op) {
    case 'n': return number(0);
    case 'x': return number(1);
    case '+': return make('+', 0, derive(n->u.of.l), derive(n->u.of.r));
    default: return make('+', 0, make('*', 0, derive(n->u.of.l), copy(n->u.of.r)), make('*', 0, copy(n->u.of.l), derive(n->u.of.r)));
    }
}

static void drop(node *n) {
    if (n->op == '+' || n->op == '*') drop(n->u.of.l), drop(n->u.of.r);
    free(n);
}

static node *simplify(node *n) {
    if (n->op != '+' && n->op != '*') return n;
    node *l = n->u.of.l = simplify(n->u.of.l), *r = n->u.of.r = simplify(n->u.of.r), *keep = NULL;
    int unit = n->op == '*';
    if (l->op == 'n' && r->op == 'n') keep = number(unit ? l->u.number * r->u.number : l->u.number + r->u.number);
    else if (unit && ((l->op == 'n' && !l->u.number) || (r->op == 'n' && !r->u.number))) keep = number(0);
    else if (l->op == 'n' && l->u.number == unit) keep = copy(r);
    else if (r->op == 'n' && r->u.number == unit) keep = copy(l);
    if (!keep) return n;
    drop(n);
    return keep;
}

static void print(const node *n) {
    if (n->op == 'n') printf("%d", n->u.number);
    else if (n->op == 'x') putchar('x');
    else putchar('('), print(n->u.of.l), printf(" %c ", n->op), print(n->u.of.r), putchar(')');
}

int main(void) {
    struct shape shapes[] = {{CIRCLE, {{1.5}}}, {.tag = RECTANGLE, .width = 3, .height = 4}, {.tag = TRIANGLE, .side = {3, 4, 5}}};
    for (int i = 0; i < 3; i++) printf("%d %.4f\n", shapes[i].tag, area_squared(&shapes[i]));
    printf("%zu %zu\n", sizeof(struct shape), sizeof(node));
    node *x2 = make('*', 0, make('x', 0, NULL, NULL), make('x', 0, NULL, NULL));
    node *f = make('+', 0, make('*', 0, number(3), x2), make('+', 0, make('x', 0, NULL, NULL), number(7)));
    for (int i = 0; i < 4; i++) {
        print(f);
        puts("");
        node *d = simplify(derive(f));
        drop(f);
        f = d;
    }
    drop(f);
}
