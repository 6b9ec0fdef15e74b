#include <stdio.h>
int main(void){ unsigned _Complex uz = 7 + 9i; uz = uz / (2 + 1i); printf("%u %u\n", __real__ uz, __imag__ uz); uz = uz + 1i;  printf("%u %u\n", __real__ uz, __imag__ uz); uz = 100u / uz; printf("%u %u\n", __real__ uz, __imag__ uz);
unsigned _Complex b = 4 + 3i, a = 100; uz = a / b; printf("%u %u\n", __real__ uz, __imag__ uz); 
unsigned _Complex c = 3 + 4i, d = 50+100i; uz = d / c; printf("%u %u\n", __real__ uz, __imag__ uz); uz = c / d; printf("%u %u\n", __real__ uz, __imag__ uz);
int _Complex e = -3 + 4i, g = 50-100i, h; h = g / e;  printf("%d %d\n", __real__ h, __imag__ h); h = e / g;  printf("%d %d\n", __real__ h, __imag__ h);
h = 7 / e; printf("%d %d\n", __real__ h, __imag__ h); h = e / 2; printf("%d %d\n", __real__ h, __imag__ h);
typedef int v8 __attribute__((vector_size(32))); struct S { char c; v8 v; }; printf("%zu %zu %zu %zu %zu\n", _Alignof(v8), __alignof__(v8), __alignof__(struct S), _Alignof(v8[2]), sizeof(struct S)); printf("%zu %zu\n", _Alignof(double), __alignof__(double)); struct __attribute__((aligned(64))) T {int a;}; printf("%zu\n", _Alignof(struct T)); }
