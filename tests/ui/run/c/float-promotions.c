/* float stays float in arithmetic, becomes double through an ellipsis. */
#include <stdio.h>
float third(float x) { return x / 3; }
double old(x) float x; { return x; }
int main(void) { float f = 0.1f; printf("%d %d %.9g %.9g\n", f == 0.1, f == 0.1f, f, third(1)); printf("%d\n", f + 0.2f == 0.3f); printf("%g\n", old(1.1f) - (double)1.1f); float big = 16777216; printf("%d\n", big + 1 == big); printf("%zu %zu\n", sizeof(f * 2), sizeof(f * 2.0)); int i = 16777217; printf("%d\n", (int)(float)i); return 0; }
