// Vectors as arguments, variable ones too, and as results.
#include <stdlib.h>
#include <stdarg.h>
typedef int v4si __attribute__((vector_size(16))); typedef signed char v4qi __attribute__((vector_size(4)));
    typedef unsigned short v2hi __attribute__((vector_size(4)));
    typedef double v4df __attribute__((vector_size(32))); typedef int v1 __attribute__((vector_size(4)));
v4si va(int n,...){ va_list l; va_start(l,n); v4si r={0}; while(n--) r+=va_arg(l,v4si); va_end(l); return r; }
v4df fd(v4df a,v4df b){ return a*b+a; } v4qi fq(v4qi a){return a*2;} v1 f1(v1 a){return a+1;}
    v2hi neg(v2hi x){return -x;} v4si*pp(v4si*v){ return v+1; } typeof((v4si){0}[0]) elem=3;
int many(v4si a,int x,v4df b,double d,v4si c,v4si e,v4si f,v4si g,v4si h,v4si i,v4si j){
    return a[0]+x+b[0]+d+c[0]+e[0]+f[0]+g[0]+h[0]+i[0]+j[3]; }
int main(){ v4si a={1,2,3,4}; if(va(3,a,a,a)[3]!=12) abort(); v4df d={1,2,3,4}; d=fd(d,d);
    if(d[3]!=20) abort(); v4qi q={100,-100,1,2}; q=fq(q); if(q[0]!=-56||q[1]!=56) abort(); v1 o={4};
    if(f1(o)[0]!=5) abort(); v2hi h={1,2}; if(neg(h)[0]!=65535) abort(); v4si ar[2]={a,a+1};
    if((*pp(ar))[0]!=2) abort(); if(many(a,2,d,3,a,a,a,a,a,a,a)!=1+2+2+3+1+1+1+1+1+1+4) abort();
    v4si s=a>>(v4si){1,1,1,1}; if(s[3]!=2) abort(); v4si t = a + (v4si){0}; if(((v4si)(a<t))[0]) abort();
    _Bool any=0; for(int i=0;i<4;i++) any|=(a==t)[i]!=0; if(!any) abort(); v4si u=a; u[1]+=10; u[2]++; --u[3];
    if(u[1]!=12||u[2]!=4||u[3]!=3) abort(); int k=2; if(a[k]!=3) abort(); v4si*vp=&a; if((*vp)[1]!=2) abort();
    int*ip=&a[1]; if(*ip!=2) abort(); if(__builtin_convertvector(q,v4si)[0]!=-56) abort(); exit(0);}
