// Builtins as values.
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
extern int printf(const char*,...); size_t (*sl)(const char*)=strlen;
    int (*pf)(const char*,...)=__builtin_printf; void*(*mc)(void*,const void*,size_t)=__builtin_memcpy;
int main(){ pf("%d\n",(int)sl("abc")); char b[4]; mc(b,"abc",4); puts(b); void (*ex)(int)=__builtin_exit; ex(3); }
