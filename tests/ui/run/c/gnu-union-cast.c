// A cast to a union.
#include <stdlib.h>
union foo {int i; double d; char*s; struct {int a,b;} p;}; int hack(union foo u){ return u.i; }
int main(){ int x=6; double y=2.5; union foo z; z=(union foo)x; if(z.i!=6) abort(); z=(union foo)y;
    if(z.d!=2.5) abort(); if(hack((union foo)x)!=6) abort(); z=(union foo)"abc"; if(z.s[1]!='b') abort();
    if(((union foo)3).i!=3) abort(); exit(0);}
