#include <stdio.h>
int main(void) {
    unsigned a = 0xF0F0u, b = 0x0FF0u;
    printf("%x %x %x %x\n", a & b, a | b, a ^ b, ~a);
    printf("%u %d %d\n", 1u << 31, -8 >> 1, 1 << 10);
    a <<= 4; a |= 1; a &= ~0x10u; a ^= 0xFF;
    printf("%x\n", a);
    return 0;
}
