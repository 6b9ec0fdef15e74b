/* A forged chunk among the globals; pages are mapped and protected. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <assert.h>
#include <sys/mman.h>
#include <unistd.h>
char bss[64];
int main(void) {
    uintptr_t *w = (uintptr_t *)bss;
    w[1] = 0x21;
    w[5] = 0x21;
    malloc(8);
    free(&w[2]);
    char *p = malloc(8);
    assert(p == (char *)&w[2]);
    void *m = mmap(NULL, 0x2000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert(m != MAP_FAILED);
    assert(mprotect(m, 0x1000, PROT_READ) == 0);
    assert(getenv("SURELY_NOT_SET") == NULL);
    printf("%d\n", *(volatile char *)m);
    sleep(0);
    return 3;
}
