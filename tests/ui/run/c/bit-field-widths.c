/* Arithmetic on bit-fields wider and narrower than int. */
#include <stdio.h>
struct G { unsigned long u8:8, u33:33, u40:40; unsigned b3:3, b31:31; long l7:7, l40:40; int i5:5; unsigned char c4:4;_Bool f:1; } g;
enum E {A,B,C,D}; struct H { enum E e:2; enum E f:3; } h;
int main(void){
 g.u8=5; printf("%d %d\n", g.u8-10<0, g.u8-10); g.b3=5; g.b3 /= -1; printf("%d\n", g.b3); g.b31=7; g.b31 %= -3; printf("%d\n",g.b31); g.b31=100; g.b31 /= -7; printf("%d\n",g.b31);
 g.l40 = -100; g.l40 /= 7; printf("%ld\n",(long)g.l40); g.l40 >>= 1; printf("%ld\n",(long)g.l40); g.l40 *= 3;  printf("%ld\n",(long)g.l40);
 g.u40 = 1; g.u40 -= 2;  printf("%lx\n",(long)g.u40); g.u40 /= -1; printf("%lx\n",(long)g.u40); g.u40 = 3; g.u40 *= 1.5; printf("%d\n", g.u40 == 4);
 g.l7 = -64; g.l7--; printf("%d\n", g.l7); g.l7++; printf("%d\n", (int)sizeof(g.l7+0)); g.i5 = 13; printf("%d\n", -g.i5 - 3); printf("%d\n", g.i5--); printf("%d\n", -g.c4 < 0); g.c4 = 15; printf("%d\n", ++g.c4);
 g.f = 2; printf("%d\n", g.f); g.f += 5; printf("%d\n", g.f); g.f = 0.3; printf("%d\n", g.f); printf("%d\n", g.f++);
 h.e = D; h.f = D; printf("%d %d %d\n", h.e, h.f, h.e - 5 < 0); switch (h.e) { case A: puts("A"); break; case D: puts("D"); break; default: puts("?"); }
 switch (g.u33 = 0x1fffffffful) { case 0x1fffffffful: puts("y"); break; default: puts("d"); }
 g.u33 = -1; printf("%d\n", g.u33 == -1); printf("%d\n", g.u33 == (unsigned)-1);  printf("%d %d\n", g.u33 + 1 ? 1 : 2, !(g.u33+1)); if (g.u33 + 1) puts("x"); else puts("zero"); float fl = g.u33; printf("%.1f %.1f\n", fl, (double)g.u40);
 int arr[40]; arr[7] = 3; g.u33=7; printf("%d %d\n", arr[g.u33], *(arr + g.u33)); g.l40=-2; int*p = arr+9; printf("%d\n", p[g.l40]);
 printf("%d\n", (g.f ? g.u33 : -1) > 0); printf("%d\n", (g.f ? g.b31 : -1) > 0); printf("%d\n", (g.f ? g.u8 : -1) > 0);
  printf("%d\n", g.u8 * -1 / 2); printf("%d\n", ~g.u8 / 2); printf("%ld\n", 5000000000 + g.b31);
}
