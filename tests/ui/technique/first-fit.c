/* A freed large block serves the first request that fits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    printf("a freed large block is handed out again to the first request that fits\n");
    char *a = malloc(0x512), *b = malloc(0x256), *c;
    strcpy(a, "this is A!");
    free(a);
    c = malloc(0x500);
    strcpy(c, "this is C!");
    if (a != c) return 1;
    return 0;
}
