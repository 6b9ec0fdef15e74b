// The __sync_ functions, on pointers too, where they count bytes.
#include <stdlib.h>
int main(){ int x=5; if(__sync_fetch_and_add(&x,3)!=5||x!=8) abort();
    if(__sync_add_and_fetch(&x,2)!=10) abort(); if(__sync_fetch_and_sub(&x,1)!=10) abort();
    if(__sync_fetch_and_nand(&x,8)!=9||x!=~8) abort(); if(__sync_nand_and_fetch(&x,3)!=~(~8&3)) abort(); x=6;
    if(__sync_bool_compare_and_swap(&x,6,7)!=1||x!=7) abort();
    if(__sync_val_compare_and_swap(&x,6,9)!=7||x!=7) abort(); if(__sync_lock_test_and_set(&x,1)!=7) abort();
    __sync_lock_release(&x); if(x) abort(); __sync_synchronize(); 
 int a[4]={1,2,3,4}; int*p=a; int*q=__sync_fetch_and_add(&p,4); if(q!=a||p!=a+1) abort();
    p=__sync_add_and_fetch(&p,4); if(p!=a+2) abort(); char c=127; __sync_fetch_and_add(&c,1);
    if(c!=-128) abort(); unsigned short us=65535; if(__sync_add_and_fetch(&us,1)!=0) abort(); long long ll=1;
    if(__sync_or_and_fetch(&ll,1LL<<40)!=(1LL<<40|1)) abort();
    if(__sync_bool_compare_and_swap(&p,a+2,a)!=1||p!=a) abort();
    if(__sync_val_compare_and_swap(&p,a,(int*)0)!=a||p) abort(); void*vp=0; __sync_lock_test_and_set(&vp,a);
    if(vp!=a) abort(); vp=__sync_sub_and_fetch(&vp,4); if((char*)vp!=(char*)a-4) abort(); volatile int vi=3;
    __sync_fetch_and_xor(&vi,1); if(vi!=2) abort(); __sync_and_and_fetch(&vi,2,x); _Bool b=0;
    if(__sync_lock_test_and_set(&b,1)) abort(); if(!b) abort(); unsigned char uc=200;
    if(__sync_fetch_and_add(&uc,100)!=200||uc!=44) abort(); __int128 w=1; __int128 *wp=&w;
     if(__sync_bool_compare_and_swap(&x,0,~0)!=1||x!=-1) abort();  enum E{A,B} e=A;
    __sync_bool_compare_and_swap(&e,A,B); if(e!=B) abort(); exit(0);}
