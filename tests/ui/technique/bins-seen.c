/* Links of unsorted and large chunks seen from the program. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <assert.h>
/* unsorted chunks seen through stale pointers, bins walked by hand */
int main(void) {
    unsigned long *p[4];
    for (int i = 0; i < 4; i++) { p[i] = malloc(0x500); malloc(0x18); }
    free(p[0]);
    free(p[2]);
    assert(p[2][0] == (unsigned long)(p[0] - 2));
    assert(p[0][1] == (unsigned long)(p[2] - 2));
    malloc(0x600);
    assert(p[0][2] == 0 || p[0][2] == (unsigned long)(p[0] - 2) || p[0][2] == (unsigned long)(p[2] - 2));
    printf("%d %d\n", p[0][0] == (unsigned long)(p[2] - 2), p[0][1] == (unsigned long)(p[2] - 2));
    return 0;
}
