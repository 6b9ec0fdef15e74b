// Variable arguments of every class.
#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
typedef struct { char c; double d; } S; typedef union { int i; double d; } U; typedef struct { float a,b; } F2;
    typedef struct {float a,b,c;} F3; typedef struct { int a; float b; } M; typedef struct { long a,b,c; } L3;
    typedef struct {char x[3];} C3; typedef struct {} E;
void v(const char*f,...){ va_list a; va_start(a,f); for(;*f;f++) switch(*f){
    case 'i': printf("%d ",va_arg(a,int)); break; case 'd': printf("%g ",va_arg(a,double)); break;
    case 'l': printf("%ld ",va_arg(a,long)); break; case 'S': {S s=va_arg(a,S); printf("%d/%g ",s.c,s.d);
    break;} case 'U': {U u=va_arg(a,U); printf("%g ",u.d); break;} case 'F': {F2 s=va_arg(a,F2);
    printf("%g/%g ",s.a,s.b); break;} case '3': {F3 s=va_arg(a,F3); printf("%g/%g/%g ",s.a,s.b,s.c); break;}
    case 'M': {M s=va_arg(a,M); printf("%d/%g ",s.a,s.b); break;} case 'L': {L3 s=va_arg(a,L3);
    printf("%ld/%ld ",s.a,s.c); break;} case 'C': {C3 s=va_arg(a,C3); printf("%.3s ",s.x); break;}
    case 's': printf("%s ",va_arg(a,char*)); break; case 'D': printf("%Lg ",va_arg(a,long double)); break;
    case 'E': va_arg(a,E); break; case 'p': { int(*f)(int)=va_arg(a,int(*)(int)); printf("%d ",f(-4)); break; }
    case 'c': printf("%c ",va_arg(a,int)); break; case 'n': { __int128 q=va_arg(a,__int128);
    printf("%lx ",(long)(q>>64)); break; } case 'z': { _Complex double z=va_arg(a,_Complex double);
    printf("%g+%gi ",__real z,__imag z); break; } case 'Z': { _Complex float z=va_arg(a,_Complex float);
    printf("%g+%gi ",__real z,__imag z); break; } } puts(""); va_end(a); }
int main(){ S s={1,2.5}; U u={.d=3.5}; F2 f={1,2}; F3 g={1,2,3}; M m={5,6}; L3 l={7,8,9}; C3 c={"abc"}; E e;
    v("iSUF3MLCs",1,s,u,f,g,m,l,c,"str"); v("iiiiiiiiii",1,2,3,4,5,6,7,8,9,10);
    v("dddddddddd",1.,2.,3.,4.,5.,6.,7.,8.,9.,10.); v("SSSSSSSS",s,s,s,s,s,s,s,s);
    v("idFidMidLidD",1,2.,f,3,4.,m,5,6.,l,7,8.,9.5L); v("MMMMMMMMiM",m,m,m,m,m,m,m,m,42,m);
    v("EiEp",e,5,e,abs); v("nininin",(__int128)1<<64,1,(__int128)2<<64,2,(__int128)3<<64,3,(__int128)4<<64);
    v("zZzZzZ",1+2.0i,3+4.0if,5+6.0i,7+8.0if,9+1.0i,2+3.0if); v("CcCcC",c,'x',c,'y',c); return 0; }
