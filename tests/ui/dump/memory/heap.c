// One block in each state: in use, lost, free in the tcache, in a fastbin, in a bin; a mapping of its own.
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node *list = NULL;
    for (int i = 0; i < 2; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = i;
        node->next = list;
        list = node;
    }
    char *small[9];
    for (int i = 0; i < 9; i++)
        small[i] = malloc(24);
    char *large = malloc(2000);
    int *large_end = malloc(12);
    void *mapped = malloc(200000);
    list->value = 7; //~ DRAW
    for (int i = 0; i < 9; i++)
        free(small[i]);
    free(large);
    list = list->next;
    large_end[2] = 1; //~ DRAW
    free(mapped);
    free(large_end); //~ DRAW
    free(list);
    return 0;
}
