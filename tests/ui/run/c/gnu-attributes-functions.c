// Attributes of functions: aliases, priorities, cleanup, and those that ask for nothing.
#include <stdlib.h>
#include <stdarg.h>
#include <stdio.h>
int real(int x){return x+1;} int ali(int) __attribute__((alias("real")));
    extern int w1(void) __attribute__((weak)); int w2(void) __attribute__((weak)); int w2(void){return 7;}
static int wr(int) __attribute__((weakref("real")));
int order[8],on; __attribute__((constructor(200))) static void c2(void){order[on++]=2;}
    __attribute__((constructor(101))) static void c1(void){order[on++]=1;}
    __attribute__((constructor)) static void c3(void){order[on++]=3;}
__attribute__((destructor)) static void d3(void){ puts("d3"); }
    static void __attribute__((destructor(101))) d1(void){puts("d1");}
    static void __attribute__((destructor(200))) d2(void){puts("d2");}
static int cl; void clean(int*p){ cl=cl*10+*p; } int usecl(void){ int a __attribute__((cleanup(clean)))=1;
    int b __attribute__((cleanup(clean)))=2; { __attribute__((cleanup(clean))) int c=3; } return cl; }
int sq(int) __attribute__((const)); int sq(int x){return x*x;} __attribute__((pure,leaf)) int ln(const char*s){
    int n=0; while(*s++)n++; return n; }
void *mym(size_t) __attribute__((malloc,alloc_size(1),returns_nonnull,warn_unused_result)); void*mym(size_t n){
    void*p=malloc(n); if(!p) exit(9); return p; }
int pf(const char*f,...) __attribute__((format(printf,1,2),nonnull(1),noinline,noclone));
    int pf(const char*f,...){ va_list v; va_start(v,f); int r=vprintf(f,v); va_end(v); return r; }
static inline __attribute__((always_inline)) int ai(int x){return x*3;}
    extern inline __attribute__((gnu_inline)) int gi(int x){ return x+100; } int gi(int x){ return x+100; }
__attribute__((section(".mydata"))) int sec=5;
    __attribute__((section("mytext"),used,visibility("default"),cold)) int st(void){return sec;}
    __attribute__((hot,flatten,optimize("O2"),target("sse2"),no_instrument_function,noipa)) int hot(int x){return ai(x);}
void die(void) __attribute__((noreturn,deprecated("x"))); void die(void){exit(0);}
    void err(void) __attribute__((error("no"))); int rt(void) __attribute__((returns_twice));
    int rt(void){return 0;} __attribute__((access(read_only,1))) int acc(const int*p){return *p;}
    int sen(int,...) __attribute__((sentinel)); int sen(int a,...){return a;}
__attribute__((__no_sanitize__("address"), __nothrow__, __stack_protect__)) int ns(void){return 1;}
    __attribute__((symver("a@b"))) int zzz; 
__attribute__((ms_abi)) int msa(int a,int b,double d){return a*b+d;}
    __attribute__((sysv_abi)) int sva(int a){return a;}
    __attribute__((patchable_function_entry(0))) int pfe(void){return 2;}
    __attribute__((zero_call_used_regs("all"))) int zcr(void){return 3;}
    __attribute__((aligned(64))) int alf(void){return 4;}
    __attribute__((no_reorder,no_split_stack,assume_aligned(8))) char*as8(char*p){return p;}
int main(){ if(ali(3)!=4) abort(); if(w1) abort(); if(w2()!=7) abort(); if(wr(5)!=6) abort();
    if(on!=3||order[0]!=1||order[1]!=2||order[2]!=3) abort(); if(usecl()!=3) abort(); if(cl!=321) abort();
    if(sq(3)!=9||ln("abc")!=3) abort(); free(mym(3)); pf("%d\n",3);
    if(ai(2)!=6||gi(1)!=101||st()!=5||hot(2)!=6) abort(); if(0) err(); if(rt()) abort(); int k=4;
    if(acc(&k)!=4||sen(1,(void*)0)!=1||ns()!=1||msa(2,3,4.0)!=10||sva(3)!=3||pfe()!=2||zcr()!=3||alf()!=4) abort();
    die(); }
