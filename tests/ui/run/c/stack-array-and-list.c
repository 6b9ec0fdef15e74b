// One stack interface over two representations, chosen by a table of functions; brackets are matched with both.
#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CAPACITY = 8 };

struct cell { char value; struct cell *below; };

struct stack {
    const struct stack_ops *ops;
    int size;
    union {
        char array[CAPACITY];
        struct cell *top;
    } u;
};

struct stack_ops {
    const char *name;
    bool (*push)(struct stack *, char);
    char (*pop)(struct stack *);
};

static bool array_push(struct stack *s, char c) {
    if (s->size == CAPACITY) return false;
    s->u.array[s->size++] = c;
    return true;
}
static char array_pop(struct stack *s) { return assert(s->size > 0), s->u.array[--s->size]; }

static bool list_push(struct stack *s, char c) {
    struct cell *n = malloc(sizeof *n);
    if (!n) return false;
    *n = (struct cell){c, s->u.top};
    s->u.top = n;
    s->size++;
    return true;
}
static char list_pop(struct stack *s) {
    assert(s->size > 0);
    struct cell *n = s->u.top;
    char c = n->value;
    s->u.top = n->below;
    s->size--;
    free(n);
    return c;
}

static const struct stack_ops kinds[] = {{"array", array_push, array_pop}, {"list", list_push, list_pop}};

static const char *check(const struct stack_ops *ops, const char *text) {
    struct stack s = {.ops = ops};
    const char *verdict = "balanced";
    for (; *text; text++) {
        const char *open = "([{<", *shut = ")]}>", *p;
        if ((p = strchr(open, *text))) {
            if (!s.ops->push(&s, shut[p - open])) { verdict = "too deep"; break; }
        } else if (strchr(shut, *text)) {
            if (s.size == 0) { verdict = "nothing to close"; break; }
            if (s.ops->pop(&s) != *text) { verdict = "wrong bracket"; break; }
        }
    }
    if (!*text && s.size) verdict = "left open";
    while (s.size) s.ops->pop(&s);
    return verdict;
}

int main(void) {
    const char *texts[] = {"", "a[i] = (b + {c}) * d<e>", "(]", "((x)", "x)", "[[[[[[[[[deep]]]]]]]]]"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int k = 0; k < 2; k++) printf("%-5s %-26s %s\n", kinds[k].name, texts[i], check(&kinds[k], texts[i]));
}
