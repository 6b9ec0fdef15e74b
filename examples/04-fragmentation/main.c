#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *blocks[8];
    for (int i = 0; i < 8; i++)
        blocks[i] = malloc(2000);
    for (int i = 0; i < 8; i += 2)
        free(blocks[i]); /* four holes of 2,000 bytes, none beside another */
    char *small = malloc(1900); /* fits into a hole */
    char *big = malloc(4000);   /* 6,000 bytes are free, yet no hole is big enough */
    printf("small fills a hole: %s\n", (uintptr_t)small < (uintptr_t)blocks[7] ? "yes" : "no");
    printf("big fills a hole: %s\n", (uintptr_t)big < (uintptr_t)blocks[7] ? "yes" : "no");
    free(small);
    free(big);
    for (int i = 1; i < 8; i += 2)
        free(blocks[i]);
    return 0;
}
