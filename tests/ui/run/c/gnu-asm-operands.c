// Empty asm: operands of every kind, values exchanged.
#include <stdlib.h>
/* asm corner cases */
static inline unsigned swapit(unsigned a,unsigned b){ asm("":"=r"(a),"=r"(b):"0"(b),"1"(a)); return a*10+b; }
int main(){ if(swapit(1,2)!=21) abort(); int x=1,y=2; asm volatile("":"+r"(x),"+r"(y)); if(x!=1||y!=2) abort();
    int arr[4]={1,2,3,4}; asm volatile("":"+m"(arr)); asm volatile(""::"m"(*(char(*)[16])arr));
    asm volatile("":"=m"(arr[1]):"m"(arr[0])); struct{int a;}s={5}; asm("":"+r"(s.a)); if(s.a!=5) abort();
    unsigned long v=(unsigned long)&x; asm("":"+r"(v)); if(*(int*)v!=1) abort(); void*p=&y;
    __asm__ __volatile__("":"=r"(p):"0"(p):"memory"); if(*(int*)p!=2) abort(); int r;
    __asm__("" : [out] "=&r" (r) : "[out]" (x+4), "n" (sizeof(int))); if(r!=5) abort(); int f(int*q){
    asm volatile("":: "r"(q) : "memory"); return *q; } if(f(&y)!=2) abort(); register int reg asm("ebx")=7;
    asm volatile("":"+r"(reg)); if(reg!=7) abort(); exit(0); }
