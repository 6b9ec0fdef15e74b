// Numbers that do not fit what they are stored in.
#include <stdio.h>

int whole(int n)
{
    return n;
}

int main(void)
{
    char letter = 200; //~ sema-constant-overflow
    signed char bits = 0xf0;
    unsigned char byte = 200;
    unsigned all = -1;
    short small = 40000; //~ sema-constant-overflow
    char bytes[] = {0x80, 'a', 255}; //~ sema-constant-overflow
    int price = 3.99; //~ sema-fraction-lost
    int four = 4.0;
    double d = 3.99;
    price = -2.5; //~ sema-fraction-lost
    int cast = (int)2.5;
    printf("%d\n", whole(7.25)); //~ sema-fraction-lost
    printf("%d %d %d %u %d %d %d %f %d %d\n", letter, bits, byte, all, small, bytes[0], price, d, four, cast);
    return 0;
}
