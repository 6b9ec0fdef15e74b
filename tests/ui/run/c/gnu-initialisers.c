// Compound literals as initialisers of static objects and arrays.
#include <stdlib.h>
float foo(float f,float g){ float beat[2]={f-g,f+g}; return beat[0]*beat[1]; }
struct foo {int a; char b[2];} structure;
static struct foo x=(struct foo){1,'a','b'}; static int y[]=(int[]){1,2,3}; static int z[]=(int[3]){1}; 
char *foo2[]={"x","y","z"}; static int w=(int){5}; char ca[]=(char[]){"hey"};
int main(){ if(foo(3,1)!=8) abort(); int xx=3,yy=4; structure=((struct foo){xx+yy,'a',0});
    if(structure.a!=7) abort(); if(x.b[1]!='b'||y[2]!=3||sizeof y!=12||z[0]!=1||z[2]!=0) abort();
    char **foo3=(char*[]){"x","y","z"}; if(foo3[1][0]!='y') abort(); if(w!=5) abort();
    if(ca[2]!='y'||sizeof ca!=4) abort(); static struct foo arr[]={(struct foo){1,{2,3}},{4}};
    if(arr[0].b[1]!=3||arr[1].a!=4) abort(); int *pp=&(int){9}; (*pp)++; if(*pp!=10) abort();
    const int *cp=(const int[]){1,2}; struct foo l=(struct foo){.b={[1]=7}}; if(l.b[1]!=7||l.a) abort();
     exit(0);}
