/* GNU C: int128. */
#include <stdio.h>
typedef __int128 i; typedef unsigned __int128 u;
static void p(u v){ printf("%016llx%016llx\n",(unsigned long long)(v>>64),(unsigned long long)v);}
i g = (i)1 << 100; u arr[3]={1,2,-1}; struct S{char c; i v;} s={1,-5};
i f(i a, u b){return a*b - 3;}
int main(){ i a=-7; u b=3; p(a); p(a*b); p(a/2); p(a%3); p(b<<70); p(a>>3); p(g); p(arr[2]); p(s.v); p(f(a,b)); p(~a); p(-a); printf("%d %d %d\n", a<b, a<0, a==-7); p((i)1.5e30); printf("%g %f\n",(double)g,(float)a); printf("%d\n",(int)sizeof s); b+=5;p(b);b++;p(b);b<<=3;p(b); a-=100;p(a); p(a&b);p(a|b);p(a^b); if(a)printf("t\n"); printf("%d\n",!a); long l=a; printf("%ld\n",l); p(a?a:b); p((u)-1/10); p((u)-1%10); i q=a++; p(q); p(a); p(--a);
 switch(a){case -7:puts("7");} enum{E=1}; p(E+a); char c=3; p(c*a); p(sizeof(i)); p(__builtin_bswap64(5)); u t=0; t=~t; p(t*t); printf("%d\n",(_Bool)a); return 0;}
