#include <stdio.h>
union word { unsigned value; unsigned char bytes[4]; };
int main(void) { union word w; w.value = 0x01020304; printf("%d %d\n", w.bytes[0], w.bytes[3]); w.bytes[0] = 0xff; printf("%x\n", w.value); return 0; }
