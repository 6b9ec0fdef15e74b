#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    struct n { struct n *next; } *a, *b;
    a = malloc(sizeof *a); //~ LEAK definitely-lost 8 1
    b = malloc(sizeof *b); //~ LEAK indirectly-lost 8 1
    a->next = b;
    b->next = NULL;
    b = NULL;
    a = NULL;
    return 0;
}
