/* Signed meets unsigned: the usual conversions decide. */
#include <stdio.h>
int main(void) { int i = -1; unsigned u = 1; long l = -1; unsigned char c = 255; unsigned short h = 65535; printf("%d %d %d %d %d\n", i < u, l < u, i < c, i < (long)u, (short)h == i); printf("%d %d\n", -1 > 0u, (unsigned long)-1 > 0L); printf("%d\n", sizeof(int) > -1); printf("%d %d\n", i == 0xffffffff, l == 0xffffffff); printf("%d\n", 1 ? -1 > 0 : 0u); return 0; }
