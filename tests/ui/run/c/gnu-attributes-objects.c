// Attributes of variables and types: modes, alignment, weak ones.
#include <stdlib.h>
int x __attribute__((aligned(16)))=0; struct S{short f[3];} __attribute__((aligned(8)));
    struct more{short f[3];} __attribute__((aligned)); struct pk{char a; int x[2] __attribute__((packed));};
    char c2[3] __attribute__((aligned(8),unused));
typedef int wi __attribute__((mode(word))); typedef int qi __attribute__((mode(QI)));
    typedef unsigned int uhi __attribute__((__mode__(__HI__))); typedef int si __attribute__((mode(SI)));
    typedef unsigned udi __attribute__((mode(DI))); typedef int ti __attribute__((mode(TI)));
    typedef float sf __attribute__((mode(SF))); typedef float df __attribute__((mode(DF)));
    typedef int ptr_t __attribute__((mode(pointer))); typedef float xf __attribute__((mode(XF)));
    typedef _Complex float sc __attribute__((mode(SC))); typedef _Complex float dc __attribute__((mode(DC)));
    typedef int by __attribute__((mode(byte)));
int com __attribute__((common)); int noc __attribute__((nocommon)); __thread int t=3; static __thread int t2;
    extern __thread int t; int ini __attribute__((section(".data.x")))=4; static int us __attribute__((used));
    int dep __attribute__((deprecated)); int tm __attribute__((tls_model("local-exec")));
    int vis __attribute__((visibility("hidden")))=3; int wk __attribute__((weak));
    extern int wkx __attribute__((weak)); int noi __attribute__((noinit));
    extern int al __attribute__((alias("vis"))); 
char nstr[4] __attribute__((nonstring))="abcd"; int sharr __attribute__((copy(vis)));
int main(){ if((unsigned long)&x%16) abort();
    if(sizeof(struct S)!=8||sizeof(struct more)!=16||sizeof(struct pk)!=9||_Alignof(struct more)!=16) abort();
    if((unsigned long)c2%8) abort();
    if(sizeof(wi)!=8||sizeof(qi)!=1||sizeof(uhi)!=2||sizeof(si)!=4||sizeof(udi)!=8||sizeof(ti)!=16||sizeof(sf)!=4||sizeof(df)!=8||sizeof(ptr_t)!=8||sizeof(xf)!=16||sizeof(sc)!=8||sizeof(dc)!=16||sizeof(by)!=1) abort();
    if((udi)-1<0||(uhi)-1!=65535) abort(); t++; t2=t; if(t2!=4) abort(); if(&wkx) abort(); if(al!=3) abort();
    al=5; if(vis!=5) abort(); int l __attribute__((aligned(32)))=1; if((unsigned long)&l%32) abort();
    struct {char a; short b __attribute__((aligned(8))); int c:3 __attribute__((packed)); } q;
    if(sizeof q!=16) abort(); int loc __attribute__((unused)); static int ls __attribute__((aligned(64)));
    if((unsigned long)&ls%64) abort(); double d __attribute__((vector_size(16)))={1,2}; if(d[1]!=2) abort();
    exit(0);}
