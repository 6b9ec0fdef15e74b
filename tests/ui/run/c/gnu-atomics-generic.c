// The __atomic_ functions: every form, on numbers, pointers and structures.
#include <stdlib.h>
struct S{int a,b;}; 
int main(){ int x=1,y,z=4; __atomic_store_n(&x,5,__ATOMIC_RELEASE);
    if(__atomic_load_n(&x,__ATOMIC_ACQUIRE)!=5) abort(); __atomic_load(&x,&y,__ATOMIC_SEQ_CST);
    if(y!=5) abort(); __atomic_store(&x,&z,0); if(x!=4) abort(); __atomic_exchange(&x,&z,&y,5);
    if(y!=4) abort(); if(__atomic_exchange_n(&x,9,4)!=4) abort(); int e=8;
    if(__atomic_compare_exchange_n(&x,&e,1,0,5,0)) abort(); if(e!=9) abort();
    if(!__atomic_compare_exchange_n(&x,&e,1,1,__ATOMIC_ACQ_REL,__ATOMIC_RELAXED)||x!=1) abort(); e=1; z=3;
    if(!__atomic_compare_exchange(&x,&e,&z,0,5,5)||x!=3) abort();
    if(__atomic_add_fetch(&x,2,5)!=5||__atomic_fetch_sub(&x,2,5)!=5||__atomic_nand_fetch(&x,1,5)!=~1) abort(); 
 int a[5]; int*p=a; __atomic_fetch_add(&p,4,5); if(p!=a+1) abort(); if(__atomic_sub_fetch(&p,4,5)!=a) abort();
    char f=0; if(__atomic_test_and_set(&f,0)||!__atomic_test_and_set(&f,0)) abort(); __atomic_clear(&f,3);
    if(f) abort(); __atomic_thread_fence(5); __atomic_signal_fence(__ATOMIC_ACQUIRE);
    if(!__atomic_always_lock_free(4,0)) abort(); struct S s={1,2},t={3,4},u; __atomic_exchange(&s,&t,&u,5);
    if(u.b!=2||s.a!=3) abort(); __atomic_load(&s,&u,5); if(u.a!=3) abort(); struct S ex={3,4};
    if(!__atomic_compare_exchange(&s,&ex,&u,0,5,5)) abort(); unsigned char c=255;
    if(__atomic_add_fetch(&c,1,0)!=0) abort(); long l=1; __atomic_fetch_or(&l,1L<<50,0);
    if(l!=(1L<<50|1)) abort(); double d=1; double dd=2,de; __atomic_exchange(&d,&dd,&de,0);
    if(d!=2||de!=1) abort(); _Atomic int at=3; at++; at+=2; if(at!=6) abort(); const int ci=3;
    if(__atomic_load_n(&ci,0)!=3) abort(); volatile int vv=1; if(__atomic_fetch_add(&vv,1,0)!=1) abort();
    _Bool bb=0; if(__atomic_exchange_n(&bb,1,0)) abort();
    if(__atomic_fetch_and(&x,0xff,__ATOMIC_CONSUME)!=~1) abort(); if(__atomic_xor_fetch(&x,x,0)) abort();
    void*vp=a; if(__atomic_load_n(&vp,0)!=a) abort(); __atomic_store_n(&vp,0,0); if(vp) abort(); exit(0);}
