/* Widths and precisions given as arguments, negative ones too. */
#include <stdio.h>
int main(void) { printf("[%*d] [%-*d] [%.*f] [%*.*f] [%.*s]\n", 5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828, 2, "abc"); printf("[%*d] [%.*d]\n", -5, 7, -1, 0); for (int w = 0; w < 4; w++) printf("[%0*d]", w, 5); puts(""); int n = printf("%s", "12345"); printf(" %d\n", n); char b[8]; n = snprintf(b, sizeof b, "%d-%d", 12345, 67890); printf("%s %d\n", b, n); return 0; }
