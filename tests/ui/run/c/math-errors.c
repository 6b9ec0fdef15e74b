// NaNs have the sign that x86 and glibc give them; errno tells what went wrong in <math.h> and strtod.
// gcc: -fno-builtin
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define VALUE(e) printf(#e " %f\n", (double)(e))
#define ERROR(e) (errno = 0, (void)(e), printf(#e " %d\n", errno))

int main(void) {
    volatile double z = 0, o = 1, inf = 1 / z;
    float fz = 0;
    VALUE(z/z);
    VALUE(inf-inf);
    VALUE(inf*z);
    VALUE(sqrt(-o));
    VALUE(log(-o));
    VALUE(log(z));
    VALUE(acos(2*o));
    VALUE(asin(2*o));
    VALUE(fmod(o,z));
    VALUE(pow(-o,0.5));
    VALUE(NAN);
    VALUE(-NAN);
    VALUE(fz/fz);
    VALUE(z/z+NAN);
    VALUE(sqrtf(-1));
    VALUE(nan(""));
    VALUE(fmod(inf,o));
    VALUE(remainder(o,z));
    VALUE(tgamma(-o));
    VALUE(lgamma(z));
    VALUE(atanh(2*o));
    VALUE(acosh(z));
    VALUE(log1p(-2*o));
    VALUE(exp(1000*o));
    VALUE(pow(z,-o));
    VALUE(fmin(NAN,o));
    VALUE(fmax(o,NAN));
    VALUE(sin(inf));
    VALUE(cos(inf));
    VALUE(hypot(inf,NAN));
    VALUE(-(z/z));
    VALUE(fabs(z/z));
    VALUE((float)(z/z));
    VALUE((double)(fz/fz));
    VALUE(strtod("nan",0));
    VALUE(strtod("-nan",0));
    ERROR(sqrt(-o));
    ERROR(log(z));
    ERROR(log(-o));
    ERROR(exp(1000*o));
    ERROR(exp(-1000*o));
    ERROR(pow(-o,0.5));
    ERROR(pow(z,-o));
    ERROR(pow(10,400*o));
    ERROR(acos(2*o));
    ERROR(fmod(o,z));
    ERROR(atanh(o));
    ERROR(sin(inf));
    ERROR(lgamma(z));
    ERROR(tgamma(z));
    ERROR(tgamma(200*o));
    ERROR(ldexp(o,3000));
    ERROR(cosh(1000*o));
    ERROR(sinh(1000*o));
    ERROR(log1p(-o));
    ERROR(hypot(1e308*o,1e308*o));
    ERROR(sqrt(o));
    ERROR(exp2(2000*o));
    ERROR(log10(z));
    ERROR(log2(-o));
    ERROR(expm1(1000*o));
    ERROR(ldexp(o,-3000));
    ERROR(nextafter(1.7976931348623157e308,inf));
    ERROR(lround(1e30*o));
    ERROR(ilogb(z));
    ERROR(logb(z));
    ERROR(remainder(o,z));
    ERROR(fdim(1.7e308,-1.7e308));
    ERROR(strtod("1e999",0));
    ERROR(strtod("1e-999",0));
    ERROR(tan(inf));
    ERROR(acosh(z));
    ERROR(scalbn(o,5000));
    return 0;
}
