// Functions and variables as C had them before 1989.
#include <stdlib.h>
static gv; main_helper(a,b,c) int a; char b; float c; { if(c!=1.5f) abort(); return a+b; } 
float ff(x) float x; {return x*2;} short sh(s) short s; {return s;} 
static st(); foo(){ return 4; } int (*fp)(); extern ext(); const ci=4; 
st(p,q) int *p,q; { return *p+q; }
long lf(); noargs(); struct T{int x;} tf(t) struct T t; {t.x++; return t;} arr(a) int a[]; {return a[1];}
    fpf(f) int f(); {return f(3);} id(x){return x;} 
main(argc,argv) char**argv; { register i=3; auto j=4; static k; extern zz; if(main_helper(1,2,1.5)!=3) abort();
    if(ff(2.5)!=5) abort(); if(sh(70000)!=(short)70000) abort(); if(foo()!=4) abort(); if(st(&j,i)!=7) abort();
    if(undeclared_fn(3)!=6) abort(); if(lf(1)!=1L<<40) abort(); struct T t={1}; if(tf(t).x!=2) abort();
    int a[2]={1,2}; if(arr(a)!=2) abort(); if(fpf(id)!=3) abort(); fp=foo;
    if(fp()!=4||(*fp)()!=4||(**fp)(1,2)!=4) abort(); if(zz!=9) abort(); if(ci!=4) abort(); if(isupperr('A')) ;
    return 0; }
undeclared_fn(x){ return x*2; } long lf(x){return 1L<<40;} zz=9; isupperr(c){ return c; }
