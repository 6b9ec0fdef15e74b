// Arithmetic that tells whether it overflows, in all widths up to 128 bits.
#include <stdlib.h>
#include <limits.h>
int main(){ int r; if(!__builtin_add_overflow(INT_MAX,1,&r)||r!=INT_MIN) abort();
    if(__builtin_sub_overflow(3,4,&r)||r!=-1) abort(); unsigned char c;
    if(!__builtin_mul_overflow(20,20,&c)||c!=144) abort(); long l;
    if(__builtin_add_overflow(UINT_MAX,1,&l)||l!=4294967296L) abort(); unsigned u;
    if(!__builtin_sub_overflow(0,1,&u)||u!=UINT_MAX) abort();
    if(!__builtin_saddll_overflow(LLONG_MAX,1,&(long long){0})) abort(); unsigned long ul;
    if(!__builtin_umull_overflow(~0UL,2,&ul)||ul!=~0UL-1) abort();
    if(!__builtin_uadd_overflow(~0u,1,&u)||u) abort(); if(__builtin_ssub_overflow(1,2,&r)) abort();
    if(__builtin_smul_overflow(INT_MIN,1,&r)) abort();
    if(!__builtin_smul_overflow(INT_MIN,-1,&r)||r!=INT_MIN) abort();
    if(!__builtin_add_overflow_p(INT_MAX,1,(int)0)) abort();
    if(__builtin_add_overflow_p(INT_MAX,1,(long)0)) abort();
    if(!__builtin_mul_overflow_p(1000,1000,(short)0)) abort(); if(!__builtin_sub_overflow_p(0,1,0u)) abort();
    enum{ K=__builtin_mul_overflow_p(100000,100000,0)}; if(K!=1) abort(); struct{int b:3;} s;
    if(!__builtin_add_overflow_p(3,1,s.b)) abort(); __int128 w;
    if(__builtin_mul_overflow(LONG_MAX,LONG_MAX,&w)) abort();
    if(__builtin_add_overflow((__int128)1<<100,1,&w)) abort();
    if(!__builtin_add_overflow((__int128)1<<100,1,&l)||l!=1) abort(); unsigned __int128 uw;
    if(!__builtin_mul_overflow((unsigned __int128)1<<127,2,&uw)||uw) abort(); signed char sc;
    if(__builtin_add_overflow(-100,-28,&sc)||sc!=-128) abort(); _Bool b; short sh;
    if(!__builtin_mul_overflow(-32768,-1,&sh)||sh!=-32768) abort(); exit(0);}
