#include <stdio.h>
#include <stdlib.h>
struct node { long value; struct node *next; };
int main(void) {
    struct node *head = NULL;
    for (long i = 0; i < 100000; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = i;
        node->next = head;
        head = node;
    }
    long sum = 0;
    for (struct node *node = head; node; node = node->next) sum += node->value;
    while (head) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
    printf("%ld\n", sum);
    return 0;
}
