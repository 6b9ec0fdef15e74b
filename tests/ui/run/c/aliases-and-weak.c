/* GNU C: aliases, weak functions, modes. */
#include <stdio.h>
int orig(int x){return x*2;} extern int ali(int) __attribute__((alias("orig")));
static int st(void){return 5;} int st2(void) __attribute__((alias("st")));
int gv=3; extern int gv2 __attribute__((alias("gv")));
extern int wk(void) __attribute__((weak));
typedef int v2di __attribute__((mode(V2SI)));
int __attribute__((weak)) wdef(void){return 1;}
int t(int n, int (*f)(int)) { return f ? f(n) : -1; }
typedef __attribute__((aligned(8))) char al8; struct X { char c; al8 d; };
enum __attribute__((packed)) pe {A,B}; 
int main(void){ printf("%d %d %d %d\n", ali(3), st2(), gv2, wdef()); if (wk) wk(); gv2=7; printf("%d\n",gv); printf("%d\n",t(1,(int(*)(int))wk)); return 0;}
