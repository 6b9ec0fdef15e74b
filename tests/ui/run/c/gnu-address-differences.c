// Differences of constant addresses are constants.
#include <stdio.h>
int a[10]; struct {char x; int y[4];} s; static long d=&a[7]-&a[2], e=(char*)&s.y[2]-(char*)&s, f=&"hello"[3]-"hello"; int g[&a[5]-&a[1]]; static unsigned long ul=(unsigned long)((char*)&a[3]-(char*)a); enum{Q=&a[3]-&a[0]}; char*end=(char*)(a+10);
int main(){ printf("%ld %ld %zu %lu %d\n",d,e,sizeof g,ul,Q); switch(3){ case &a[3]-&a[0]: puts("c"); } }
