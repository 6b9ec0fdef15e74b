/* Macros of macros. */
#include <stdio.h>
#include <stdlib.h>
/* pp: include guards, #if arithmetic, weird macros */
#define A B
#define B A
#define SELF(x) x SELF
#define APPLY(m,...) m(__VA_ARGS__)
#define FIRST(a,...) a
#define REST(a,...) __VA_ARGS__
#define COUNT(...) (sizeof((int[]){__VA_ARGS__})/sizeof(int))
#define STR_(...) #__VA_ARGS__
#define STR(...) STR_(__VA_ARGS__)
#define X_LIST X(red,1) X(green,2) X(blue,4)
#define X(n,v) n=v,
enum col{X_LIST};
#undef X
#define X(n,v) #n,
const char*names[]={X_LIST};
#undef X
#define LOG(fmt,args...) printf(fmt,##args)
#define MULTI(a) do{ \
 int t=a; \
 printf("%d\n",t); \
}while(0)
#define paste(a,b) a##b
#define xpaste(a,b) paste(a,b)
#define UNIQ xpaste(var_,__LINE__)
#if (2||1/0) && !(0&&1/0) && (-1>>1)==-1 && 0x10==16 && 'A'==65 && (5>3?1:0) && ~0==-1 && 10%3==1
#define C1 1
#endif
#if 0
 this is ' not " parsed @ $
#else
#define C2 2
#endif
#if defined A && defined(B) && !defined(C)
#elif 1
#error
#endif
#define EMPTY
#define f(x) [x]
#define g f EMPTY (1)
#define str(s) # s
#define xstr(s) str(s)
#define INC(x) "inc" #x
#define semi ;
int A=5;
int main(void){ int UNIQ=3; (void)0; printf("%d\n",A); puts(STR(APPLY(FIRST,1,2,3))); puts(STR(REST(a,b,c))); printf("%zu\n",COUNT(1,2,3,4)); printf("%d %s\n",blue,names[1]); LOG("x\n"); LOG("%d\n",5); MULTI(7); puts(xstr(g)); puts(STR( a , "b\"c" , '\n' )); puts(xstr(INC(x))); printf("%d%d\n",C1,C2); puts(STR(a+/*c*/b)); printf("%s\n",__FILE__[0]?"f":""); puts(STR(SELF(1)(2))) semi puts(
"z"); return 0; }
