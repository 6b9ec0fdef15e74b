// Builtins about floating numbers: NaNs with a payload, classes, rounding.
#include <stdlib.h>
#include <math.h>
int main(){ volatile double inf=__builtin_inf(),nan=__builtin_nan(""),one=1,den=4e-310,nz=-0.0;
    volatile float fi=__builtin_inff();
    if(!__builtin_isinf(inf)||__builtin_isinf_sign(-inf)!=-1||__builtin_isinf_sign(inf)!=1||!__builtin_isnan(nan)||!__builtin_isfinite(one)||__builtin_isnormal(den)||!__builtin_signbit(nz)||__builtin_signbit(one)) abort();
    if(__builtin_fpclassify(FP_NAN,FP_INFINITE,FP_NORMAL,FP_SUBNORMAL,FP_ZERO,den)!=FP_SUBNORMAL||__builtin_fpclassify(1,2,3,4,5,0.0)!=5||__builtin_fpclassify(1,2,3,4,5,nan)!=1||__builtin_fpclassify(1,2,3,4,5,inf)!=2) abort();
    if(__builtin_isgreater(nan,one)||!__builtin_isgreater(inf,one)||!__builtin_isless(one,inf)||!__builtin_isgreaterequal(one,one)||!__builtin_islessequal(one,1.0f)||!__builtin_islessgreater(one,2)||__builtin_islessgreater(one,nan)||!__builtin_isunordered(nan,one)) abort();
    if(__builtin_huge_val()!=inf||__builtin_huge_valf()!=fi||__builtin_huge_vall()!=inf||__builtin_infl()!=inf) abort();
    if(!__builtin_isnan(__builtin_nanf("0x123"))||!__builtin_isnan(__builtin_nans(""))||!__builtin_isnan(__builtin_nanl(""))) abort();
    union{double d;unsigned long u;} u; u.d=__builtin_nan("0x123"); if(u.u!=0x7ff8000000000123UL) abort();
    u.d=__builtin_nans("5"); if(u.u!=0x7ff0000000000005UL) abort();
    static double sd=__builtin_inf(), sn=-__builtin_inf(); if(sd!=inf||sn!=-inf) abort();
    if(__builtin_fabs(-2.0)!=2||__builtin_copysign(1.0,-2.0)!=-1||__builtin_fmax(1,2)!=2||__builtin_sqrt(4)!=2||__builtin_floor(1.5)!=1||__builtin_ceilf(1.5f)!=2||__builtin_lround(2.5)!=3||__builtin_trunc(-1.5)!=-1||__builtin_fmod(5,3)!=2||__builtin_pow(2,3)!=8||__builtin_sin(0)!=0||__builtin_exp2(3)!=8||__builtin_cabs(3+4i)!=5||__builtin_conj(1+2i)!=1-2i||__builtin_creal(1+2i)!=1) abort();
    if(__builtin_iceil(1.5)!=2||__builtin_ifloor(-1.5)!=-2||__builtin_lceil(2.1)!=3||__builtin_irint(2.5)!=2||__builtin_lfloorf(2.5f)!=2||__builtin_iround(2.5)!=3||__builtin_llround(1.2)!=1) abort();
    if(__builtin_signbitf(-1.0f)==0||__builtin_finite(inf)||__builtin_isinff(fi)==0||__builtin_isnanl(1.0L)||!__builtin_finitef(1.0f)) abort();
    if(__builtin_logb(8)!=3||__builtin_ilogb(8)!=3||__builtin_drem(5,3)!=-1) abort(); exit(0);}
