/* headers: fenv, tgmath, time, locale, errno, inttypes, wctype, getopt, ctype tables */
#include <tgmath.h>

#include <stdio.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include <locale.h>
#include <ctype.h>
#include <wchar.h>
#include <wctype.h>
#include <inttypes.h>
#include <limits.h>
int main(void){ float f=2.0f; double d=2.0; long double l=2.0L; printf("%zu %zu %zu\n",sizeof(sqrt(f)),sizeof(sqrt(d)),sizeof(sqrt(l))); printf("%g %g\n",(double)pow(f,3),fabs(-2));  errno=0; strtol("99999999999999999999",0,10); printf("%d\n",errno==ERANGE); char*e; errno=0; long v=strtol("  -12abc",&e,10); printf("%ld %s %d\n",v,e,errno); printf("%lu\n",strtoul("-1",0,10)); printf("%jd\n",strtoimax("123",0,10)); struct tm t={0}; t.tm_year=100; t.tm_mon=0; t.tm_mday=1; char b[64]; strftime(b,64,"%Y-%m-%d",&t); puts(b); printf("%s\n",setlocale(LC_ALL,0)); printf("%d%d%d%d%d%d\n",!!isalpha('a'),!!isdigit('x'),!!isspace('\t'),!!ispunct('!'),!!isxdigit('f'),!!iscntrl(7)); printf("%c%c\n",toupper('q'),tolower('Q')); wchar_t w[20]; swprintf(w,20,L"%d-%ls",5,L"ab"); printf("%ls %d\n",w,(int)wcslen(w)); printf("%d\n",(int)wcstol(L"42",0,10)); printf("%d\n",!!iswalpha(L'x')); printf("%s\n",getenv("NOPE_X")?"y":"n"); printf("%d\n",(int)difftime(10,5)); printf("%d\n",(long)mktime(&t)>0); printf("%d %d\n",MB_LEN_MAX>=1,CHAR_BIT); return 0;}
