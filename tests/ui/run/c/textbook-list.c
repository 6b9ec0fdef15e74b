#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *head, int value)
{
    struct node *node = malloc(sizeof *node);
    if (node == NULL)
        exit(1);
    node->value = value;
    node->next = head;
    return node;
}

static struct node *reverse(struct node *head)
{
    struct node *before = NULL;
    while (head != NULL) {
        struct node *next = head->next;
        head->next = before;
        before = head;
        head = next;
    }
    return before;
}

static void release(struct node *head)
{
    while (head != NULL) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
}

int main(void)
{
    struct node *list = NULL;
    for (int i = 1; i <= 5; i++)
        list = push(list, i * i);
    list = reverse(list);
    for (struct node *at = list; at != NULL; at = at->next)
        printf("%d%s", at->value, at->next ? " -> " : "\n");
    release(list);
    return 0;
}
