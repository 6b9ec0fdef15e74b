/* control flow: duff, computed goto, switch shapes, loops */
#include <stdio.h>
int duff(int n) { int s = 0, k = (n + 7) / 8; switch (n % 8) { case 0: do { s++; case 7: s++; case 6: s++; case 5: s++; case 4: s++; case 3: s++; case 2: s++; case 1: s++; } while (--k > 0); } return s; }
int interp(const char *p) { static void *t[] = { &&add, &&sub, &&mul, &&end }; int acc = 1; 
#define NEXT goto *t[*p++ - '0']
 NEXT; add: acc += 3; NEXT; sub: acc -= 1; NEXT; mul: acc *= 2; NEXT; end: return acc; }
int rel(int i) { static const int off[] = { &&a - &&a, &&b - &&a, &&c - &&a }; goto *(&&a + off[i]); a: return 10; b: return 20; c: return 30; }
int sw(long long x) { switch (x) { case 1 ... 5: return 1; case -10 ... -1: return 2; case 0x100000000LL: return 3; default: return 4; case 7: ; { case 8: return 5; } } }
int nest(int x) { switch (x) case 3: return 1; return 0; }
int gotos(int n) { int i = 0; top: if (i >= n) goto out; { int k = i * 2; if (k == 6) goto skip; i += k & 1; } skip: i++; goto top; out: return i; }
int chr(char c) { switch (c) { case 'a': case 'b': return 1; case '\377': return 2; case -2: return 3; } return 0; }
int usw(unsigned char c) { switch (c) { case 255: return 1; case 254: return 2; } return 0; }
int main(void) { for (int i = 1; i < 20; i++) printf("%d ", duff(i)); printf("\n%d %d %d %d\n", interp("0213"), rel(0), rel(1), rel(2)); printf("%d %d %d %d %d %d\n", sw(3), sw(-5), sw(0x100000000LL), sw(6), sw(8), sw(7)); printf("%d %d %d\n", nest(3), nest(2), gotos(10)); printf("%d %d %d %d\n", chr('b'), chr(-1), chr(-2), usw(255)); int k = 0; do { if (k == 3) continue; if (k == 7) break; } while (++k < 10); printf("%d\n", k); for (int i = 0, j = 10; i < j; i++, j--) if (i == 3) { printf("%d %d\n", i, j); } for (;;) { if (k++ > 12) break; } printf("%d\n", k); { int x = 0; while (x < 5) switch (x++) { case 2: continue; case 4: break; default: printf("d%d ", x); } } puts(""); if (k) if (k > 100) puts("no"); else puts("else"); return ({ int z = 3; z > 2 ? 0 : 1; }); }
