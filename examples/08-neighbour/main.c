#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char *name = malloc(8);
    char *next = malloc(8);
    strcpy(next, "intact");
    for (int i = 0; i <= 31; i++)
        name[i] = 'A'; /* the block has 8 bytes: behind it lies the neighbour's header */
    printf("%s\n", next);
    free(next);
    free(name);
    return 0;
}
