// Attributes in every place; locals aligned to 64.
#include <stdlib.h>
#include <stdio.h>
__attribute__((noinline)) static int __attribute__((unused)) f1(int a __attribute__((unused)), int (*cb)(int) __attribute__((nonnull))) {
    return a; }
int __attribute__((noinline)) *f2(int *p) { return p; }  void (__attribute__((noreturn)) *nr)(int)=exit;
    int (*__attribute__((cdecl)) fpc)(int); typedef int (*__attribute__((unused)) FP)(int);
struct __attribute__((packed)) A {char a; int b;} x1; struct B {char a; int b;} __attribute__((packed)) x2;
    struct C {char a; int b __attribute__((packed));} x3; typedef struct __attribute__((aligned(16))) {char c;}
    D; typedef struct {char c;} __attribute__((aligned(16))) E; enum __attribute__((packed)) F {F1,F2=300};
    int __attribute__((aligned(16))) ai, aj; int ak __attribute__((aligned(8))), al;
    __attribute__((aligned(32))) char am; static __attribute__((section(".foo"),used)) int an=4;
    extern int ao __attribute__((visibility("default"))); int ao=6; int ap[] __attribute__((unused))={1,2};
    int *aq __attribute__((unused)); char *__attribute__((aligned(16))) ar;
void v(void) __attribute__((cold)); void v(void){ }
    int w(int a,int b) __attribute__((const,nothrow)) __attribute__((leaf)); int w(a,b) int a,b; {return a-b;} 
int main(void){
    if(sizeof x1!=5||sizeof x2!=5||sizeof x3!=5||sizeof(D)!=16||sizeof(E)!=16||sizeof(enum F)!=2) abort();
    if((long)&ai%16||(long)&aj%16||(long)&am%32) abort(); if(an!=4||ao!=6||ap[1]!=2) abort();
    if(w(5,3)!=2) abort(); int y __attribute__((unused))=3, z __attribute__((aligned(64)));
    if((long)&z%64) abort(); for(int i __attribute__((unused))=0;i<1;i++); { __attribute__((unused)) int q; }
    int *p=f2(&y); if(*p!=3) abort(); if(f1(1,0)!=1) abort(); nr(0); }
