// Arithmetic on pointers to void and to functions.
#include <stdlib.h>
void g(void){} 
int main(){ int a[3]={1,2,3}; void*p=a; p+=4; if(*(int*)p!=2) abort(); p++; p--;
    if(sizeof(void)!=1||sizeof(g)!=1||sizeof(*p)!=1) abort(); if(p-(void*)a!=4) abort(); p=p-4;
    if(p!=a) abort(); void(*fp)(void)=g; fp=fp+1; if((char*)fp-(char*)g!=1) abort();
    if(_Alignof(void)!=1) abort(); const void *cp=&p[3]; if(cp-p!=3) abort(); void*q=&*p; if(q!=p) abort();
    if(__alignof__(g)!=1)abort(); exit(0);}
