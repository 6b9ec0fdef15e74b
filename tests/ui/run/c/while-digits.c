#include <stdio.h>
int main(void) { int n = 98765, reversed = 0; while (n) { reversed = reversed * 10 + n % 10; n /= 10; } printf("%d\n", reversed); return 0; }
