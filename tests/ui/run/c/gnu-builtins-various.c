// Builtins about types, places and the text.
#include <stdlib.h>
#include <string.h>
#include <stddef.h>
struct S{int a; struct {char c[10]; int d;} in[3];}; 
int main(){
    if(__builtin_offsetof(struct S,in[2].d)!=offsetof(struct S,in)+2*sizeof(((struct S*)0)->in[0])+12) abort();
    int k=1; if(__builtin_offsetof(struct S,in[k].c[k+1])!=4+16+2) abort();
    if(!__builtin_types_compatible_p(int[],int[5])||__builtin_types_compatible_p(char*,const char*)||!__builtin_types_compatible_p(const int,int)||__builtin_types_compatible_p(enum{A}*,int*)) abort();
    int z=__builtin_choose_expr(1,5,"x"); if(z!=5) abort();
    if(sizeof(__builtin_choose_expr(0,1,"abc"))!=4) abort(); __builtin_choose_expr(1,z,k)=9; if(z!=9) abort();
    if(!__builtin_constant_p(3)||__builtin_constant_p(z)||!__builtin_constant_p("x")) abort();
    static int cp=__builtin_constant_p(4)?4:-1; if(cp!=4) abort();
    if(__builtin_expect(z==9,1)!=1||__builtin_expect_with_probability(3,3,0.9)!=3) abort();
    int arr[4] __attribute__((aligned(16))); int*p=__builtin_assume_aligned(arr,16);
    p=__builtin_assume_aligned(p,16,0); if(p!=arr) abort(); __builtin_prefetch(p); __builtin_prefetch(p,1,3);
    __builtin___clear_cache((char*)p,(char*)(p+1));
    if(__builtin_classify_type(1)!=1||__builtin_classify_type(1.0)!=8||__builtin_classify_type(p)!=5||__builtin_classify_type(*(struct S*)0)!=12) abort();
    if(__builtin_speculation_safe_value(z)!=9) abort(); if(__builtin_LINE()!=__LINE__) abort();
    if(strcmp(__builtin_FUNCTION(),"main")) abort(); if(strcmp(__builtin_FILE(),__FILE__)) abort();
    if(__builtin_powi(2.0,10)!=1024||__builtin_powif(2,3)!=8||__builtin_powil(3,2)!=9||__builtin_powi(2,-2)!=0.25) abort();
    if((int*)__builtin_extend_pointer(p)!=p) abort(); char*s=__builtin_alloca_with_align(10,256);
    if((unsigned long)s%32) abort(); s=__builtin_alloca(5); s[4]=1;
    s=__builtin_alloca_with_align_and_max(k,64,10); if(0) __builtin_unreachable(); if(0) __builtin_trap();
      exit(0);}
