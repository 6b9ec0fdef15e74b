/* Members of unions share their bytes; anonymous ones reach through. */
#include <stdio.h>
#include <string.h>
union u { unsigned char b[8]; unsigned short h[4]; unsigned w[2]; unsigned long long q; double d; }; struct v { int tag; union { int i; float f; char s[8]; }; };
void show(struct v *p) { switch (p->tag) { case 0: printf("%d\n", p->i); break; case 1: printf("%g\n", p->f); break; default: puts(p->s); } }
int main(void) { union u u = { .q = 0x0102030405060708ULL }; printf("%d %x %x\n", u.b[0], u.h[1], u.w[1]); u.h[0] = 0xffff; printf("%llx\n", u.q); union u c = u; printf("%d\n", c.q == u.q); struct v a = { 0, .i = 5 }, b = { 1, .f = 2.5f }, d = { 2, .s = "str" }; show(&a); show(&b); show(&d); printf("%d\n", (int)sizeof(union u)); return 0; }
