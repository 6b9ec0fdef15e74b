/* A mangled link leads nowhere: the next malloc dies. */
#include <stdio.h>
#include <stdlib.h>
int main(void) {
    setbuf(stdout, NULL);
    unsigned long *a = malloc(0x90), *b = malloc(0x90);
    free(a);
    free(b);
    b[0] = 0x4141414141414140UL ^ ((unsigned long)b >> 12);
    malloc(0x90);
    printf("now\n");
    malloc(0x90);
    printf("never\n");
    return 0;
}
