/* qsort_r getopt open_memstream sscanf etc. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <getopt.h>
#include <unistd.h>
int cr(const void*a,const void*b,void*c){++*(int*)c;return *(int*)a-*(int*)b;} int main(int argc,char**argv){ int v[]={3,1,2},n=0; qsort_r(v,3,sizeof*v,cr,&n); printf("%d%d%d %d\n",v[0],v[1],v[2],n>0); char*av[]={"p","-a","-b","val","rest",0}; int c; while((c=getopt(5,av,"ab:"))!=-1) printf("%c %s\n",c,c=='b'?optarg:"-"); printf("%d\n",optind);  return 0;}
