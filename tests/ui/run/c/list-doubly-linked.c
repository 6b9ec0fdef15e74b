// A doubly linked list with a sentinel: insertion at both ends, removal from the middle, walks in both directions.
#include <stdio.h>
#include <stdlib.h>

typedef struct Link Link;
struct Link {
    Link *prev, *next;
    double weight;
};

static void list_init(Link *s) { s->prev = s->next = s; }

static Link *insert_after(Link *where, double weight) {
    Link *l = malloc(sizeof(Link));
    if (!l) exit(1);
    l->weight = weight;
    l->prev = where;
    l->next = where->next;
    where->next->prev = l;
    where->next = l;
    return l;
}

static void erase(Link *l) {
    l->prev->next = l->next;
    l->next->prev = l->prev;
    free(l);
}

static void forwards(Link *s) {
    printf("forwards: ");
    for (Link *l = s->next; l != s; l = l->next) printf(" %.2f", l->weight);
    putchar('\n');
}

static void backwards(Link *s) {
    printf("backwards:");
    for (Link *l = s->prev; l != s; l = l->prev) printf(" %.2f", l->weight);
    putchar('\n');
}

int main(void) {
    Link s = {.weight = -1};
    list_init(&s);
    forwards(&s);
    Link *middle = NULL;
    for (int i = 0; i < 5; i++) {
        Link *l = insert_after(s.prev, i * 1.25);
        if (i == 2) middle = l;
    }
    insert_after(&s, 99);
    forwards(&s);
    backwards(&s);
    insert_after(middle, 2.75);
    erase(middle);
    erase(s.next);
    forwards(&s);

    for (Link *l = s.next, *next; l != &s; l = next) {
        next = l->next;
        if (l->weight < 3) erase(l);
    }
    backwards(&s);
    while (s.next != &s) erase(s.next);
    printf("empty: %d\n", s.next == s.prev && s.prev == &s);
    return 0;
}
