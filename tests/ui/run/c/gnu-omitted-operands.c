// Conditionals without their middle operand.
#include <stdlib.h>
int n; int f(void){n++; return 5;}
int main(){ int x=f()?:7; if(x!=5||n!=1) abort(); int z=0; if((z?:9)!=9) abort(); char*p=0; char *q=p?:"a";
    if(*q!='a') abort();
 double d=0.0; if((d?:2.5)!=2.5) abort(); if((3?:2.5)!=3.0||sizeof(3?:2.5)!=8) abort(); long l=1L<<40;
    if((l?:1)!=1L<<40) abort();
 static int k=0?:4; if(k!=4) abort(); if((0?:0?:8)!=8) abort(); unsigned char c=200; if((c?:1)!=200)abort();
 void*v=(void*)0; int iv; if((v?:&iv)!=&iv) abort(); exit(0);}
