// Pointers into a grown array are moved by the distance between the old block and the new one.
#include <stdint.h>
#include <stdio.h>
#include <stddef.h>
#include <stdlib.h>

int main(void) {
    int *block = malloc(4 * sizeof *block);
    int *last = block + 3;
    for (int i = 0; i < 4; i++) block[i] = i;
    int *wall = malloc(sizeof *wall);
    int *grown = realloc(block, 1000 * sizeof *grown);
    ptrdiff_t distance = (char *)grown - (char *)block;  //~
    last = (int *)((char *)last + distance);
    printf("%d %d\n", *last, last == grown + 3);
    char *aligned = (char *)0 + (((uintptr_t)grown + 63) & ~(uintptr_t)63);
    *aligned = 7;
    printf("%d %d\n", *aligned, (int)((uintptr_t)aligned % 64));
    free(grown);
    free(wall);
    return 0;
}
