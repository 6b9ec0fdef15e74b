/* GNU C: vectors. */
#include <stdio.h>
typedef int v4 __attribute__((vector_size(16))); typedef float f4 __attribute__((vector_size(16)));
v4 g={1,2,3,4};
v4 add(v4 a, v4 b){return a+b*2;}
int main(){ v4 a=g,b={5,6,7,8}; v4 c=add(a,b); for(int i=0;i<4;i++)printf("%d ",c[i]); puts(""); c=a<b; for(int i=0;i<4;i++)printf("%d ",c[i]); puts(""); f4 x={1,2,3,4}; x=x*x; for(int i=0;i<4;i++)printf("%g ",x[i]); puts(""); c=a&b|~a; c+=1; c=-c; c=c<<2; for(int i=0;i<4;i++)printf("%d ",c[i]); c[2]=99; printf("%d %d\n", c[2],(int)sizeof c); c=__builtin_shuffle(a,b); c=__builtin_shuffle(a,(v4){3,2,1,0}); for(int i=0;i<4;i++)printf("%d ",c[i]); return 0;}
