/* A forged chunk on the stack goes into the tcache. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
int main(void) {
    setbuf(stdout, NULL);
    malloc(1);
    unsigned long long *a;
    unsigned long long fake_chunks[10] __attribute__((aligned(0x10)));
    fake_chunks[1] = 0x40;
    a = &fake_chunks[2];
    free(a);
    void *b = malloc(0x30);
    assert((long)b == (long)&fake_chunks[2]);
}
