/* setjmp, signals, atexit, abort status via signal */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
jmp_buf jb; volatile int got; void h(int s){ got=s; signal(SIGUSR1,h);} void deep(int n){ if(!n) longjmp(jb,5); deep(n-1);} void a1(void){puts("a1");} void a2(void){puts("a2"); } int tryit(void){ volatile int k=0; switch(setjmp(jb)){ case 0: k=1; deep(3); break; case 5: return k*10+5; } return -1; } sigjmp_buf sj; void fpe(int s){ siglongjmp(sj,2);} 
int main(void){ printf("%d\n",tryit()); signal(SIGUSR1,h); raise(SIGUSR1); printf("%d\n",got==SIGUSR1); atexit(a1); atexit(a2); if(sigsetjmp(sj,1)==0){ signal(SIGTERM,fpe); raise(SIGTERM); puts("no"); } else puts("sig"); int n=0; if(setjmp(jb)<3) { n++; } volatile int c=0; int r=setjmp(jb); if(c<3){ c++; longjmp(jb,c);} printf("%d %d\n",r,c); signal(SIGINT,SIG_IGN); raise(SIGINT); if(signal(SIGINT,SIG_DFL)!=SIG_IGN) puts("bad"); struct sigaction *p; fflush(stdout); exit(3);} 
