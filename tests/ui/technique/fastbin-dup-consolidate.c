/* A large request empties the fastbins: the block, freed again, is handed out twice. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <assert.h>
int main(void) {
    void *ptr[7];
    for (int i = 0; i < 7; i++) ptr[i] = malloc(0x40);
    void *p1 = malloc(0x40);
    for (int i = 0; i < 7; i++) free(ptr[i]);
    free(p1);
    void *p2 = malloc(0x400);
    assert(p1 == p2);
    free(p1);
    assert(p1 == malloc(0x400));
    return 0;
}
