// Hexadecimal floating numbers and binary integers.
#include <stdlib.h>
int main(){ if(0x1.8p1!=3.0||0x.8p0!=0.5||0x1p-2f!=0.25f) abort(); if(0x10p0L!=16) abort();
    if(0x1.fffffffffffffp1023!=__DBL_MAX__) abort(); if(1e3f!=1000) abort();
    if(0b1011!=11||0B11u!=3||sizeof(0b1ull)!=8) abort(); if(0x1p-1074!=__DBL_DENORM_MIN__) abort(); exit(0);}
