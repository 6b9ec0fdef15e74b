// A singly linked list reversed two ways, and Floyd's tortoise and hare on a list bent into a ring.
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof *n);
    if (n == NULL) abort();
    n->value = value;
    n->next = head;
    return n;
}

static void show(const char *title, const struct node *n) {
    printf("%-10s", title);
    for (; n; n = n->next) printf("%d%s", n->value, n->next ? " -> " : "\n");
}

static struct node *reverse(struct node *head) {
    struct node *done = NULL;
    while (head) {
        struct node *rest = head->next;
        head->next = done;
        done = head;
        head = rest;
    }
    return done;
}

static struct node *reverse_recursively(struct node *head) {
    if (head == NULL || head->next == NULL) return head;
    struct node *first = reverse_recursively(head->next);
    head->next->next = head;
    head->next = NULL;
    return first;
}

static struct node *meeting(struct node *head) {
    struct node *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
        if (slow == fast) return slow;
    }
    return NULL;
}

int main(void) {
    struct node *list = NULL;
    for (int i = 1; i <= 8; i++) list = push(list, i * i);
    show("pushed", list);
    list = reverse(list);
    show("reversed", list);
    list = reverse_recursively(list);
    show("again", list);
    printf("cycle? %s\n", meeting(list) ? "yes" : "no");

    struct node *last = list, *third = list->next->next;
    while (last->next) last = last->next;
    last->next = third;
    struct node *m = meeting(list), *start = list;
    printf("cycle? %s, they meet at %d\n", m ? "yes" : "no", m->value);
    while (start != m) start = start->next, m = m->next;
    printf("it starts at %d\n", start->value);

    last->next = NULL;
    while (list) {
        struct node *next = list->next;
        free(list);
        list = next;
    }
    return 0;
}
