// 128 bits: every operator.
#include <stdlib.h>
typedef __int128 s128; typedef unsigned __int128 u128;
u128 mul(unsigned long a,unsigned long b){return (u128)a*b;}
s128 id(s128 x){return x;}
struct W{ char c; s128 v; };
int main(){ u128 m=mul(~0UL,~0UL); if((unsigned long)(m>>64)!=~0UL-1||(unsigned long)m!=1) abort();
 s128 a=-1; a<<=100; if(a>=0) abort(); if((a>>100)!=-1) abort(); s128 d=((s128)1<<90)+12345;
    if(d%1000!=(12345+ (int)(((s128)1<<90)%1000))%1000) abort();
 if(sizeof(s128)!=16||_Alignof(s128)!=16||sizeof(struct W)!=32) abort(); double f=(double)((s128)1<<100);
    if(f!=1267650600228229401496703205376.0) abort();
 s128 back=f; if(back!=(s128)1<<100) abort(); u128 q=((u128)7<<64|3)/((u128)1<<32);
    if(q!=((u128)7<<32)) abort(); if(id(-5)+5!=0) abort();
 switch((int)(id(3))){case 3:break;default:abort();} u128 cnt=0; for(u128 i=0;i<10;i++)cnt+=i;
    if(cnt!=45) abort(); int sh=70; if((((u128)1<<sh)>>69)!=2)abort();
 s128 n=-7; if(n/2!=-3||n%2!=-1) abort(); if(!!n!=1||!n) abort(); n=~n; if(n!=6) abort();
     float ff=(u128)~(u128)0; if(ff<3.4e38f) abort();
 static s128 st=(s128)1<<70; if(st>>70!=1) abort(); s128 arr[3]={1,2,3}; if(arr[0]+arr[1]+arr[2]!=6) abort();
    __int128_t t=1; __uint128_t tu=~(__uint128_t)0; if(tu+1!=0) abort();
    if(__builtin_popcountll(tu>>64)!=64) abort();
 exit(0);}
