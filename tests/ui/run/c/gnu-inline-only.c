// A body that is only there to be inlined yields to the definition.
#include <stdlib.h>
extern inline __attribute__((gnu_inline)) int a(int x){ return x+1; } 
static inline int b(int); static inline int b(int x){return a(x);} 
inline int c(int x){return x+3;} extern inline int c(int x); 
int a(int x){return x+1;}
extern __inline__ __attribute__((__gnu_inline__)) int e(void) { return 1; }
    inline __attribute__((gnu_inline)) int d(void){return 5;}
int e(void){ return 1; }
int main(){ if(b(1)!=2||c(1)!=4||d()!=5||e()!=1) abort(); exit(0);}
