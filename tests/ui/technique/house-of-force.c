/* The top claims all memory: malloc notices. */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <malloc.h>
int main(void) {
    setbuf(stdout, NULL);
    intptr_t *p1 = malloc(256);
    int real_size = malloc_usable_size(p1);
    intptr_t *ptr_top = (intptr_t *)((char *)p1 + real_size - sizeof(long));
    *(intptr_t *)((char *)ptr_top + sizeof(long)) = -1;
    void *new_ptr = malloc(1000);
    return 0;
}
