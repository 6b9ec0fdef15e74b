// What constants become when they are converted.
#include <stdio.h>
static unsigned __int128 h=~(unsigned __int128)0/3; static int sat=(int)1e10;
    static unsigned char uc=(unsigned char)300.7;
    static float f1=(float)16777217LL, f2=(float)9007199791611905LL;
    static double ud=(double)~(unsigned __int128)0; static int cmp=~(unsigned __int128)0>5;
int main(){
    printf("%llx %llx %d %d %.9g %.9g %g %d\n",(unsigned long long)(h>>64),(unsigned long long)h,sat,uc,f1,f2,ud,cmp);
    printf("%d %u %d\n",(int)-1e10,(unsigned)-1.0,(signed char)300.0); double d=1e10;
    printf("%d %d\n",(int)d,(char)(d)); float f=3e9f; printf("%u %d %ld\n",(unsigned)f,(int)f,(long)f);
    printf("%lu\n",(unsigned long)1e19); d=-1; printf("%lu %u\n",(unsigned long)d,(unsigned)d); return 0;}
