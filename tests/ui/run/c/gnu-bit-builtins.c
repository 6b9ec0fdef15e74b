// Counting and swapping bits.
#include <stdlib.h>
int main(){ volatile unsigned x=0x00f0; volatile unsigned long l=1UL<<40; volatile unsigned long long ll=3;
    if(__builtin_ffs(x)!=5||__builtin_ffsl(l)!=41||__builtin_ffsll(0)!=0) abort();
    if(__builtin_clz(x)!=24||__builtin_clzl(l)!=23||__builtin_clzll(ll)!=62) abort();
    if(__builtin_ctz(x)!=4||__builtin_ctzl(l)!=40||__builtin_ctzll(8)!=3) abort(); volatile int n=-1;
    if(__builtin_clrsb(n)!=31||__builtin_clrsb(0)!=31||__builtin_clrsbl(-2L)!=62||__builtin_clrsbll(1)!=62) abort();
    if(__builtin_popcount(x)!=4||__builtin_popcountl(~0UL)!=64||__builtin_popcountll(ll)!=2) abort();
    if(__builtin_parity(7)!=1||__builtin_parityl(3)!=0||__builtin_parityll(1ULL<<63)!=1) abort();
    if(__builtin_bswap16(0x1234)!=0x3412||__builtin_bswap32(0x12345678)!=0x78563412||__builtin_bswap64(0x0102030405060708ULL)!=0x0807060504030201ULL) abort();
    unsigned __int128 w=__builtin_bswap128((unsigned __int128)1); if((unsigned long)(w>>64)!=1UL<<56) abort();
    static int k=__builtin_popcount(255)+__builtin_clz(1)+__builtin_ctz(8)+__builtin_ffs(4);
    if(k!=8+31+3+3) abort(); if(sizeof(__builtin_bswap16(0))!=2) abort();
    if(__builtin_ffsll(1LL<<63)!=64) abort(); if(__builtin_imaxabs(-3)!=3) abort();
    enum{Q=__builtin_bswap16(1)}; if(Q!=256) abort(); exit(0);}
