/* GNU C: builtin setjmp. */
#include <stdio.h>
void *buf[5]; void f(int n){ if(n) f(n-1); else __builtin_longjmp(buf,1);} 
int main(){ volatile int k=0; if(__builtin_setjmp(buf)==0){ puts("first"); k=3; f(5);} else printf("back %d\n",k); return 0;}
