// The alignment of variables, members and what has no size.
#include <stdio.h>
void g(void){} int gx __attribute__((aligned(64)));
struct S{char c;
char d __attribute__((aligned(8)));
int p __attribute__((packed));
double dd;} s;
typedef int T __attribute__((aligned(32)));
T ti;
struct P{char a;
long l;}__attribute__((packed)) pk;

int f(int n){ int l __attribute__((aligned(16)));
_Alignas(32) char al;
return __alignof__(l)+__alignof__(al)+__alignof__ n;
}
int main(){ int x;
printf("%d\n",(int)(_Alignof(void)+__alignof__(g)*2+__alignof__(x)+__alignof__(*(void*)0)));
printf("%d %d %d %d %d %d %d %d %d %d\n",(int)__alignof__(gx),(int)__alignof__(s.d),(int)__alignof__(s.p),(int)__alignof__(ti),(int)__alignof__(T),(int)__alignof__(pk),(int)__alignof__(pk.l),(int)__alignof__(struct S),(int)__alignof__(s.dd),(int)__alignof__(&x));
printf("%d\n",f(1));
printf("%d\n",(int)__alignof__(((struct S*)0)->d));
printf("%d %d %d\n",(int)__alignof__(long double),(int)_Alignof(char[5]),(int)__alignof__(long long));
}
