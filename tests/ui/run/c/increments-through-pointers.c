/* *p++, (*p)++, ++*p, *++p. */
#include <stdio.h>
int main(void) { int a[] = { 1, 5, 9, 13 }, *p = a; printf("%d ", *p++); printf("%d ", (*p)++); printf("%d ", ++*p); printf("%d ", *++p); printf("%d ", *p--); printf("%d\n", --*p); char s[] = "abc", *q = s, d[4], *r = d; while ((*r++ = *q++)); puts(d); struct { int v[2]; } x = { { 1, 2 } }, *px = &x; px->v[0]++; printf("%d %d\n", px->v[0], ++px->v[1]); float f = 1.5; f++; printf("%g ", f--); printf("%g\n", f); return 0; }
