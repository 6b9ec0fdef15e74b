// Complex numbers, of integers too.
#include <stdlib.h>
int main(){ _Complex double z=1.0+2.0i; if(__real__ z!=1||__imag__ z!=2) abort(); __real__ z=3;
    if(__real z!=3) abort(); _Complex int ci=3+4i; if(__real__ ci!=3||__imag__ ci!=4) abort();
 _Complex int cj=~ci; if(__imag__ cj!=-4) abort(); ci=ci*cj; if(__real__ ci!=25||__imag__ ci!=0) abort();
    if(sizeof(_Complex char)!=2||sizeof(_Complex short)!=4||sizeof(__complex__ long double)!=32) abort();
 _Complex float f=2.0fi; f*=f; if(__real f!=-4||__imag f!=0) abort(); _Complex double c=~z;
    if(__imag c!=-2)abort(); if(z==c) abort(); if(!(z!=c)) abort(); 
 __complex__ double w={1,2}; z/=w; _Complex double q=__builtin_complex(1.0,-0.0);
    if(!__builtin_signbit(__imag__ q)) abort();
 double *pr=&__real__ z,*pi=&__imag__ z; *pr=5;*pi=6; if(z!=5.0+6.0i) abort(); int x=4;
    if(__imag__ x!=0||__real__ x!=4) abort(); _Complex unsigned char uc=200; uc+=100;
    if(__real__ uc!=44) abort(); 
 _Complex long cl=1000000000000L+2i; cl=cl+cl; if(__real cl!=2000000000000L||__imag cl!=4) abort(); cl++;
    if(__real cl!=2000000000001L) abort(); --cl; if(__real cl!=2000000000000L)abort();
 _Complex double arr[2]={1,2.0i}; if(arr[1]!=2.0i) abort(); if((_Complex int)(3.7+2.2i)!=3+2i) abort(); if(z) ;
    else abort(); if(!z) abort(); z=0; if(z) abort(); double d=(double)(3.0+4.0i); if(d!=3) abort();
    _Bool b=2.0i; if(!b) abort();
 _Complex int cd=(7+8i)/(1+2i); if(__real cd!=4||__imag cd!=-3) abort(); exit(0);}
