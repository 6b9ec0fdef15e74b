/* statement expressions, typeof, omitted operand, comma, etc. */
#include <stdio.h>
#include <stdlib.h>
void *vp; int cnt; int nx(void){return ++cnt;} 
#define SWAP(a,b) do{ __typeof__(a) t_=(a);(a)=(b);(b)=t_; }while(0)
#define MIN(x,y) ({ typeof(x) _x=(x); typeof(y) _y=(y); (void)(&_x==&_y); _x<_y?_x:_y; })
int fr(int n){ int k=({ int r=0; for(int i=0;i<n;i++){ if(i==7) break; r+=i; } r; }); return k; }
int rt(int n){ int z=({ if(n>5) return -1; n*2; }); return z; }
int lp(void){ int s=0; for(int i=0;i<10;i++){ s+=({ if(i%2) continue; i; }); } return s; }
int gt(int n){ int x = 5; int r = 1 + ({ if(n) goto out; x; }); return r; out: return 99; }
struct s{int a,b;}; struct s mk(int a){ return ({ struct s t={a,a*2}; t; }); }
double ga=3.5;
int main(void){ int a=1,b=2; SWAP(a,b); printf("%d %d\n",a,b); printf("%d\n",MIN(nx(),5)); printf("%d %d %d\n",fr(20),rt(3),rt(9)); printf("%d %d %d\n",lp(),gt(0),gt(1)); printf("%d\n",mk(4).b); printf("%d %d\n",nx()?:100,0?:7); __auto_type v=a+1.5; printf("%g %zu\n",v+ga,sizeof v); typeof(int*) p=&a,q=&b; printf("%d\n",*p+*q); typeof(a) arr[3]={1,2,3}; printf("%d\n",arr[2]); int c=(nx(),nx()); printf("%d\n",c); void *w=(char*)0+5; w++; w+=2; printf("%ld\n",(long)w); printf("%zu %zu\n",sizeof(void),sizeof(main)); printf("%d\n",({ int y=({ int z=3; z+1; })*2; y; })); const typeof(a) ca=5; printf("%d\n",ca); int i=0; int t=a>0?b>0?1:2:3; printf("%d\n",t); for(int i=0,*p=&i;i<2;++*p); if(({int x=3;x;})==3) puts("se"); while(({ static int k=3; k--; })); int m[({ 3; })]; printf("%zu\n",sizeof m/sizeof*m); switch(({4;})){case 4: puts("four");} return ({0;}); }
