// The size of what a pointer designates, and the checked functions.
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
struct V{char b[10]; int x; char c[20];} var; char g[30];
int main(){ char buf[10]; char*p=malloc(40);
    printf("%zu %zu %zu %zu\n",__builtin_object_size(buf,0),__builtin_object_size(&buf[3],1),__builtin_object_size(var.b,1),__builtin_object_size(&var.b[2],0));
    printf("%zd %zd %zu\n",__builtin_object_size(p,0),__builtin_object_size(p,1),__builtin_object_size(p,2));
    printf("%zu %zu\n",__builtin_object_size("abc",0),__builtin_object_size(g+5,0));
    printf("%zd\n",__builtin_dynamic_object_size(g,0)); int n=3;
    printf("%zd\n",__builtin_object_size(n?buf:g,0)); printf("%zd\n",__builtin_object_size(&var.x,1)); 
 __builtin___memcpy_chk(buf,"hello",6,10); __builtin___strcpy_chk(buf,"abc",10);
    __builtin___strcat_chk(buf,"d",10); __builtin___sprintf_chk(buf,0,10,"%d",5);
    __builtin___snprintf_chk(buf,10,0,10,"%s","xyz"); __builtin___strncpy_chk(buf,"zz",2,10);
    __builtin___strncat_chk(buf,"zz",2,10); __builtin___memmove_chk(buf+1,buf,3,9);
    char*e=__builtin___stpcpy_chk(buf,"abc",10); if(e-buf!=3) abort();
    __builtin___mempcpy_chk(buf,"abcd",5,10); __builtin___printf_chk(0,"%s\n",buf);
    __builtin___fprintf_chk(stdout,0,"%d\n",4); puts(buf); free(p); return 0;}
