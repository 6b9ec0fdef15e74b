#include <stdio.h>
#include <stdlib.h>
int main(void) {
    static char *slots[1000];
    unsigned seed = 1;
    unsigned long total = 0;
    for (int i = 0; i < 100000; i++) {
        seed = seed * 1103515245u + 12345u;
        int slot = (seed >> 16) % 1000;
        free(slots[slot]);
        seed = seed * 1103515245u + 12345u;
        int size = 1 + (seed >> 16) % 2000;
        slots[slot] = malloc(size);
        slots[slot][0] = 1;
        slots[slot][size - 1] = 2;
        total += size;
    }
    for (int i = 0; i < 1000; i++) free(slots[i]);
    printf("%lu\n", total);
    return 0;
}
