/* bit-fields of every kind */
#include <stdio.h>
#include <string.h>
struct a { int x:3; unsigned y:5; signed char c:4; _Bool b:1; long long ll:40; unsigned long long ull:37; int :0; int z:7; };
struct b { unsigned a:1, b:2, c:3, :4, d:5; } __attribute__((packed)); struct c { char p; int q:17; short r; unsigned s:31; }; enum e { E0, E1, E2, E3 }; struct d { enum e e:2; unsigned char u:8; unsigned short w:12; };
struct pk { unsigned a:3; unsigned long long b:50; unsigned c:11; } __attribute__((packed)); union un { struct { unsigned lo:16, hi:16; }; unsigned all; };
#define D(v) do { unsigned char *p_ = (void *)&(v); for (unsigned i = 0; i < sizeof(v); i++) printf("%02x", p_[i]); printf("\n"); } while (0)
int main(void) { struct a a; memset(&a, 0, sizeof a); a.x = -1; a.y = 33; a.c = 9; a.b = 6; a.ll = -123456789012LL; a.ull = 0x1fffffffffULL; a.z = 200; printf("%d %u %d %d %lld %llu %d %d\n", a.x, a.y, a.c, a.b, (long long)a.ll, (unsigned long long)a.ull, a.z, (int)sizeof a); D(a);
 a.ull += 2; printf("%llu\n", (unsigned long long)a.ull); a.ll >>= 3; printf("%lld\n", (long long)a.ll); a.x++; a.x++; a.x++; a.x++; a.x++; printf("%d\n", a.x); printf("%d\n", a.y++ + ++a.y); printf("%d %d\n", (a.b = 2), a.b);
 struct b b; memset(&b,0,sizeof b); b.a=1; b.b=2; b.c=5; b.d=17; D(b); struct c c; memset(&c,0,sizeof c); c.q=-65536; c.s=0x7fffffff; D(c); printf("%d %d\n",(int)sizeof c, c.q); struct d d; memset(&d,0,sizeof d); d.e=E3; d.w=4095; d.u = 300; D(d); printf("%d %d %d\n", d.e, d.w, d.u); struct pk p; memset(&p,0,sizeof p); p.a=5; p.b=0x3123456789abcULL; p.c=1234; D(p); printf("%u %llx %u %d\n", p.a, (unsigned long long)p.b, p.c,(int)sizeof p); union un u; u.all=0x12345678; printf("%x %x\n", u.lo, u.hi); u.hi = 0xffff; printf("%x\n", u.all);
 struct { unsigned f:31; unsigned g:32; int h:32; int i:1; } w = {0x7fffffff, 0xffffffff, -1, -1}; printf("%d %d %d\n", w.g + 1 == 0, w.h, w.i); printf("%d %d\n", w.f - 1 > -5, w.g > -1); struct { unsigned long long v:33; } q = {0x1ffffffffULL}; printf("%llx %llx\n", (unsigned long long)(q.v + 1), (unsigned long long)(q.v << 4)); printf("%d\n", (int)sizeof(q.v + 0)); return 0; }
