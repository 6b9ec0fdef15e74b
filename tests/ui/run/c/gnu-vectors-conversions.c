// Vectors: shuffled, compared, converted, as the bytes of a number.
#include <stdlib.h>
#include <string.h>
typedef int v4si __attribute__((vector_size(16))); typedef float v4sf __attribute__((vector_size(16)));
    typedef double v2df __attribute__((vector_size(16)));
    typedef unsigned char v16 __attribute__((vector_size(16)));
    typedef short v8hi __attribute__((vector_size(16))); typedef long v2di __attribute__((vector_size(16)));
    typedef int v8si __attribute__((vector_size(32))); typedef unsigned v2u __attribute__((vector_size(8)));
v4si add(v4si a,v4si b){return a+b;} v4sf sc(v4sf a,float f){return a*f;} v8si big(v8si a){return -a;}
    struct S{v4si v; int k;}; struct S mk(v4si v){struct S s={v,9}; return s;}
v4si g={1,2,3,4}; v4si arr[2]={{1,2,3,4},{5,6,7,8}}; 
int main(){ v4si a={1,2,3,4},b={5,6,7,8}; v4si c=add(a,b); if(c[0]!=6||c[3]!=12) abort(); c=a>b;
    if(c[0]!=0) abort(); c=a<b; if(c[1]!=-1) abort(); c=(a==g); if(c[2]!=-1) abort(); c=a<<1;
    if(c[3]!=8) abort(); c=1<<a; if(c[3]!=16) abort(); c=a*3-2; if(c[1]!=4) abort(); c=~a;
    if(c[0]!=-2) abort(); c=-a; if(c[3]!=-4) abort(); c=a%3; if(c[2]!=0) abort(); c=a&b|a^b;
    if(c[0]!=((1&5)|(1^5))) abort(); c+=a; c>>=1; 
 v4sf f={1.5f,2.5f,3.5f,4.5f}; f=sc(f,2); if(f[2]!=7) abort(); v4si i=__builtin_convertvector(f,v4si);
    if(i[3]!=9) abort(); v4si bits=(v4si)f; if(bits[0]!=0x40400000) abort(); v4si m={3,2,1,0};
    c=__builtin_shuffle(a,m); if(c[0]!=4||c[3]!=1) abort(); v4si m2={0,4,1,5}; c=__builtin_shuffle(a,b,m2);
    if(c[1]!=5||c[2]!=2) abort(); c=__builtin_shufflevector(a,b,0,1,6,7); if(c[2]!=7) abort();
    v8si w=__builtin_shufflevector(a,b,0,1,2,3,4,5,6,7); w=big(w); if(w[7]!=-8) abort(); struct S s=mk(a);
    if(s.v[2]!=3||s.k!=9) abort(); if(arr[1][2]!=7) abort(); v2df d={1,2}; d=d/2; if(d[1]!=1) abort();
    d=__builtin_convertvector((v2di){7,8},v2df); if(d[0]!=7) abort();  for(int k=0;k<4;k++) a[k]=k*k;
    if(a[3]!=9) abort(); v16 u={0}; u-=1; if(u[15]!=255) abort(); int *p=(int*)&a; if(p[2]!=4) abort(); a++;
    if(a[0]!=1) abort(); v2u q={1,2}; q+=q; if(q[1]!=4) abort(); long long ll=(long long)q;
    if(ll!=0x400000002LL) abort(); v2u r=(v2u)ll; if(r[0]!=2) abort(); if(sizeof(v8si)!=32) abort(); v4si z={};
    if(z[0]|z[1]) abort();  union{v4si v; int i[4];} un={{9,8,7,6}}; if(un.i[2]!=7) abort(); v4si e=a==a;
    static v4si st; st=a; if(memcmp(&st,&a,16)) abort(); (void)e; exit(0);}
