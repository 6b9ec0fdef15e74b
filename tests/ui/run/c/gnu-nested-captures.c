// Nested functions: captured variables, variable length arrays too, and labels.
#include <stdlib.h>
#include <stdio.h>
/* nested functions deep captures, recursion with nonlocal goto, passing label addresses */
int f(int n,int(*cb)(int)){ int g(int x){ return cb(x)+n; } return n==0?cb(0):f(n-1,g); }
int walk(int n){ __label__ out; int depth=0; void rec(int k){ depth++; if(k==n) goto out; rec(k+1); } rec(0);
    return -1; out: return depth; }
int main(){ int base=100; int id(int x){ return x+base; } if(f(5,id)!=100+1+2+3+4+5) abort();
    if(walk(7)!=8) abort(); int fib(int n){ return n<2?n:fib(n-1)+fib(n-2);} if(fib(15)!=610) abort();
    int arr[10]; void fill(int (*h)(int)){ for(int i=0;i<10;i++) arr[i]=h(i); } int sq(int x){return x*x;}
    fill(sq); if(arr[9]!=81) abort(); struct L{int v;} l={3}; int m(void){ return l.v++; } m(); m();
    if(l.v!=5) abort(); int vla_n=4; int v[vla_n]; void setv(void){ for(int i=0;i<vla_n;i++) v[i]=i*2; }
    setv(); if(v[3]!=6) abort(); double dd(double q){ return q/base; } if(dd(50)!=0.5) abort();
    long long big(void){ return (long long)base<<32; } if(big()>>32!=100) abort(); { int base=1;
    int inner(void){ return base; } if(inner()!=1) abort(); } inline int il(void){ return base; }
    if(il()!=100) abort(); exit(0); }
