/* Jump tables of labels, their differences, and labels of loops. */
#include <stdio.h>
int run(const unsigned char *p) { static const void *const op[] = { &&push, &&add, &&mul, &&jnz, &&dec, &&halt }; int s[8], n = 0; const unsigned char *start = p;
#define GO goto *op[*p++]
  GO; push: s[n++] = *p++; GO; add: n--; s[n - 1] += s[n]; GO; mul: n--; s[n - 1] *= s[n]; GO; dec: s[n - 1]--; GO; jnz: if (s[n - 1]) p = start + *p; else p++; GO; halt: return s[n - 1] * 100 + n; }
int main(void) { printf("%d\n", run((unsigned char[]){ 0, 6, 0, 7, 2, 5 })); printf("%d\n", run((unsigned char[]){ 0, 3, 4, 3, 2, 5 })); void *next = &&a; int k = 0; a: k++; next = k < 3 ? &&a : &&b; goto *next; b: printf("%d\n", k); return 0; }
