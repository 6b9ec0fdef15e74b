/* stdarg tricks */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
void abort(void);
typedef struct { va_list ap; int n; } st; void use(st *s){ while(s->n--) printf("%d ",va_arg(s->ap,int)); puts(""); } void v(int n,...){ st s; s.n=n; va_start(s.ap,n); use(&s); va_end(s.ap);} 
int vs(va_list *ap){ return va_arg(*ap,int)*va_arg(*ap,int);} int w(int a,...){ va_list ap; va_start(ap,a); int r=vs(&ap); r+=va_arg(ap,int); va_end(ap); return r; }
long lsum(int n,...){ va_list a[2]; long s=0; va_start(a[0],n); va_copy(a[1],a[0]); for(int i=0;i<n;i++) s+=va_arg(a[0],long); for(int i=0;i<n;i++) s+=2*va_arg(a[1],long); va_end(a[0]); va_end(a[1]); return s; }
char *fmt(char *b,const char*f,...){ va_list ap; va_start(ap,f); vsprintf(b,f,ap); va_end(ap); return b; }
typedef double (*df)(double); double call(int n,...){ va_list ap; va_start(ap,n); df f=va_arg(ap,df); double r=f(va_arg(ap,double)); const char*s=va_arg(ap,const char*); va_end(ap); return r+strlen(s);} double sq(double x){return x*x;}
void many(int a,int b,int c,int d,int e,int f,int g,int h,...){ va_list ap; va_start(ap,h); int i=va_arg(ap,int); double q=va_arg(ap,double); printf("%d %d %g %s\n",a+b+c+d+e+f+g+h,i,q,va_arg(ap,char*)); va_end(ap);} 
int (*fpv)(const char*,...)=printf; struct fs{int (*p)(const char*,...);} ; void (*manyp)(int,int,int,int,int,int,int,int,...)=many;
void skip(int n,...){ va_list ap; va_start(ap,n); if(n) va_arg(ap,double); printf("%c\n",va_arg(ap,int)); va_end(ap);} 
int nul(const char*first,...){ int n=0; va_list ap; va_start(ap,first); for(const char*p=first;p;p=va_arg(ap,char*)) n+=strlen(p); va_end(ap); return n; }
int main(void){ v(4,1,2,3,4); printf("%d\n",w(0,3,4,5)); printf("%ld\n",lsum(3,1L,2L,3L)); char b[100]; puts(fmt(b,"%d-%s-%c-%5.2f-%lld-%x",1,"two",'3',4.0,5LL,255)); printf("%g\n",call(0,sq,3.0,"abc")); many(1,2,3,4,5,6,7,8,9,1.5,"end"); manyp(1,2,3,4,5,6,7,8,10,2.5,"ptr"); fpv("%d %s\n",3,"fp"); struct fs s={printf}; s.p("%c%c\n",'a','b'); skip(0,'x'); skip(1,1.0,'y'); printf("%d\n",nul("a","bc","def",(char*)0)); printf("%s %d %c %%\n","str",-5,65); printf("%*d|%-*d|%.*f\n",5,42,5,42,2,3.14159); printf("%2$s %1$s\n","world","hello"); return 0;}
