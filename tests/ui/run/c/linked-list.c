#include <stdio.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof *n);
    n->value = value; n->next = head;
    return n;
}
int main(void) {
    struct node *head = NULL; int sum = 0;
    for (int i = 0; i < 10; i++) head = push(head, i * i);
    for (struct node *n = head; n; n = n->next) sum += n->value;
    while (head) { struct node *next = head->next; free(head); head = next; }
    printf("%d\n", sum);
    return 0;
}
