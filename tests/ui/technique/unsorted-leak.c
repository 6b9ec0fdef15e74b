/* Words of main_arena seen through a dangling pointer. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    unsigned long *p = malloc(0x420), *guard = malloc(0x20);
    (void)guard;
    free(p);
    unsigned long arena = p[0] - 96;
    assert(p[0] == p[1]);
    unsigned long *top = *(unsigned long **)(arena + 96);
    assert(top > guard);
    return 0;
}
