// Pragmas, those for the linker among them.
#include <stdlib.h>
#include <stdio.h>
#define X 1
#pragma push_macro("X")
#undef X
#define X 2
int a=X;
#pragma pop_macro("X")
int b=X;
#pragma pack(push,1)
struct P{char c; int i;};
#pragma pack(pop)
#pragma pack(2)
struct Q{char c; int i;};
#pragma pack()
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic pop
#pragma weak wk
extern int wk(void);
#pragma weak wal = target
int target(void){return 6;} extern int wal(void);
#pragma redefine_extname oldn newn
extern int oldn(void); int newn(void){return 8;}
#pragma message "hello"
#pragma message("hi")
#pragma GCC poison foobar
#pragma GCC system_header
#pragma GCC optimize("O2")
#pragma GCC push_options
#pragma GCC pop_options
#pragma GCC reset_options
#pragma GCC target("sse2")
#pragma GCC visibility push(hidden)
int vv=3;
#pragma GCC visibility pop
#pragma GCC dependency "/dev/null"
#pragma STDC FP_CONTRACT OFF
#pragma unknown stuff here
_Pragma("GCC diagnostic ignored \"-Wunused\"")
#define DO_PRAGMA(x) _Pragma(#x)
DO_PRAGMA(pack(push,1)) struct R{char c; long l;}; DO_PRAGMA(pack(pop))
int main(){ if(a!=2||b!=1) abort(); if(sizeof(struct P)!=5||sizeof(struct Q)!=6||sizeof(struct R)!=9) abort();
    if(wk) abort(); if(wal()!=6) abort(); if(oldn()!=8) abort(); int s=0;
#pragma GCC unroll 4
 for(int i=0;i<4;i++) s+=i;
#pragma GCC ivdep
 for(int i=0;i<4;i++) s+=i;
 if(s!=12) abort(); exit(0);}
