#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    struct n { struct n *next; } *a = malloc(sizeof *a);
    a->next = NULL;
    free(a);
    a = a->next; //~
    return 0;
}
