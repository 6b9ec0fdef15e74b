/* A mangled link is undone by its own high bits. */
#include <stdio.h>
#include <stdlib.h>
#include <assert.h>
long decrypt(long cipher) {
    long key = 0, plain = 0;
    for (int i = 1; i < 6; i++) {
        int bits = 64 - 12 * i;
        if (bits < 0) bits = 0;
        plain = ((cipher ^ key) >> bits) << bits;
        key = plain >> 12;
        }
    return plain;
}
int main(void) {
    setbuf(stdin, NULL);
    setbuf(stdout, NULL);
    long *a = malloc(0x20), *b = malloc(0x20);
    free(a);
    free(b);
    long plaintext = decrypt(b[0]);
    assert(plaintext == (long)a);
}
