// The program a first visitor finds in the editor.

export const welcome = `#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

struct node *push(struct node *list, int value)
{
    struct node *head = malloc(sizeof *head);
    head->value = value;
    head->next = list;
    return head;
}

int main(void)
{
    struct node *list = NULL;
    for (int i = 1; i <= 3; i++)
        list = push(list, i * 10);

    int *numbers = malloc(4 * sizeof(int));
    numbers[0] = 42;

    for (struct node *at = list; at; at = at->next)
        printf("%d\\n", at->value);

    free(numbers);
    return 0;    /* Who frees the list? */
}
`;
