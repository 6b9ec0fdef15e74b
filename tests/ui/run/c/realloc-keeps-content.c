#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int *p = NULL; int capacity = 0, sum = 0;
    for (int i = 0; i < 100; i++) {
        if (i == capacity) { capacity = capacity ? capacity * 2 : 4; p = realloc(p, capacity * sizeof *p); }
        p[i] = i;
    }
    for (int i = 0; i < 100; i++) sum += p[i];
    printf("%d %d\n", sum, capacity);
    free(p);
    return 0;
}
