#include <stdio.h>
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define SQUARE(x) ((x) * (x))
int main(void) { printf("%d %d\n", MAX(3, SQUARE(2)), SQUARE(1 + 2)); return 0; }
