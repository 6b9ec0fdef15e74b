/* What type a bit-field's value has: one of its width, promoted when narrower than int. */
#include <stdio.h>
#define T(e) _Generic((e), _Bool:"bool", char:"char", signed char:"sc", unsigned char:"uc", short:"s", unsigned short:"us", int:"int", unsigned:"uint", long:"long", unsigned long:"ulong", default:"other")
struct S {
  int a1:1; int a7:7; int a8:8; int a16:16; int a31:31; int a32:32;
  unsigned b1:1; unsigned b8:8; unsigned b16:16; unsigned b31:31; unsigned b32:32;
  _Bool c1:1; 
  signed int d8:8;
} s; const struct S cs; volatile struct S vs;
enum E {A,B};
struct G { long l8:8; long l32:32; long l33:33; long l63:63; long l64:64; unsigned long u8:8,u16:16, u32:32,u33:33,u63:63,u64:64; char ch8:8; char c7:7; short s16:16; short s15:15; unsigned char uc8:8; unsigned char uc3:3; enum E e3:3; enum E e32:32; long long ll64:64; unsigned long long ull64:64; long long ll32:32; unsigned short us16:16;} g;
int main(void){
#define P(e) printf("%-20s %s\n", #e, T(e))
P(s.a1);P(s.a7);P(s.a8);P(s.a16);P(s.a31);P(s.a32);P(s.b1);P(s.b8);P(s.b16);P(s.b31);P(s.b32);P(s.c1);P(s.d8);
P(+s.a1);P(+s.a32);P(+s.b1);P(+s.b31);P(+s.b32);P(+s.c1);P(-s.b31); P(~s.b16); P(!s.b16);
P(cs.a8);P(vs.a8);P(cs.a32);P(vs.b31);
P((s.a7));P((0,s.a7));P((s.a7=1));P(s.a7++);P(++s.a7);P(s.a7+=1);P(1?s.a7:s.a7);P(1?s.a7:s.b31);P(1?s.b8:s.b8);P(s.a7+s.b31);P(s.a7?:1);
P((s.a8=1));P((s.a32=1));P((0,s.a32));P((0,s.b32)); P((s.b16=1));
P(g.l8);P(g.l32);P(g.l33);P(g.l63);P(g.l64);P(g.u8);P(g.u16);P(g.u32);P(g.u33);P(g.u63);P(g.u64);P(g.ch8);P(g.c7);P(g.s16);P(g.s15);P(g.uc8);P(g.uc3);P(g.e3);P(g.e32);P(g.ll64);P(g.ull64);P(g.ll32);P(g.us16);
P(+g.l8);P(+g.l32);P(+g.l33);P(+g.l63);P(+g.l64);P(+g.u8);P(+g.u32);P(+g.u33);P(+g.u63);P(+g.u64);P(+g.e3);P(+g.e32);P(+g.ll64);P(+g.ull64);
P(g.l33+1);P(g.u33+1);P(g.u33+1L);P(g.u33+1LL);P(g.l33<<1);P(g.u33<<2);P(g.u63+g.l63);P(g.u33*g.u33);P(-g.u33);P(~g.u33);
P((g.u33=1));P((0,g.u33));P(g.u33++);P(1?g.u33:0);P(1?g.u33:0L);P(g.u33+g.u63);P((g.u63=1));
printf("%zu %zu %zu %zu\n", sizeof(g.u33+1), sizeof(+g.u33), sizeof(1?g.u33:0), sizeof(0,g.u33));
}
