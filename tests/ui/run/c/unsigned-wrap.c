#include <stdio.h>
int main(void) { unsigned a = 0; a--; unsigned char b = 250; b += 10; unsigned long c = 3; printf("%u %d %lu %d\n", a, b, c - 5, (unsigned)-1 > 1); return 0; }
