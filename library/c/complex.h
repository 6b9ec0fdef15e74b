/* Complex arithmetic (C17 7.3). */
#ifndef _HW_COMPLEX_H
#define _HW_COMPLEX_H
#define complex _Complex
#define _Complex_I (__extension__ 1.0iF)
#define I _Complex_I
#define CMPLX(real, imag) __builtin_complex((double)(real), (double)(imag))
#define CMPLXF(real, imag) __builtin_complex((float)(real), (float)(imag))
#define CMPLXL(real, imag) __builtin_complex((long double)(real), (long double)(imag))
double creal(_Complex double z);
double cimag(_Complex double z);
double cabs(_Complex double z);
double carg(_Complex double z);
_Complex double conj(_Complex double z);
_Complex double cproj(_Complex double z);
_Complex double csqrt(_Complex double z);
_Complex double cexp(_Complex double z);
_Complex double clog(_Complex double z);
_Complex double csin(_Complex double z);
_Complex double ccos(_Complex double z);
_Complex double ctan(_Complex double z);
_Complex double csinh(_Complex double z);
_Complex double ccosh(_Complex double z);
_Complex double ctanh(_Complex double z);
_Complex double casin(_Complex double z);
_Complex double cacos(_Complex double z);
_Complex double catan(_Complex double z);
_Complex double casinh(_Complex double z);
_Complex double cacosh(_Complex double z);
_Complex double catanh(_Complex double z);
_Complex double cpow(_Complex double x, _Complex double y);
float crealf(_Complex float z);
float cimagf(_Complex float z);
float cabsf(_Complex float z);
float cargf(_Complex float z);
_Complex float conjf(_Complex float z);
_Complex float cprojf(_Complex float z);
_Complex float csqrtf(_Complex float z);
_Complex float cexpf(_Complex float z);
_Complex float clogf(_Complex float z);
_Complex float csinf(_Complex float z);
_Complex float ccosf(_Complex float z);
_Complex float ctanf(_Complex float z);
_Complex float csinhf(_Complex float z);
_Complex float ccoshf(_Complex float z);
_Complex float ctanhf(_Complex float z);
_Complex float casinf(_Complex float z);
_Complex float cacosf(_Complex float z);
_Complex float catanf(_Complex float z);
_Complex float casinhf(_Complex float z);
_Complex float cacoshf(_Complex float z);
_Complex float catanhf(_Complex float z);
_Complex float cpowf(_Complex float x, _Complex float y);
long double creall(_Complex long double z);
long double cimagl(_Complex long double z);
long double cabsl(_Complex long double z);
long double cargl(_Complex long double z);
_Complex long double conjl(_Complex long double z);
_Complex long double cprojl(_Complex long double z);
_Complex long double csqrtl(_Complex long double z);
_Complex long double cexpl(_Complex long double z);
_Complex long double clogl(_Complex long double z);
_Complex long double csinl(_Complex long double z);
_Complex long double ccosl(_Complex long double z);
_Complex long double ctanl(_Complex long double z);
_Complex long double csinhl(_Complex long double z);
_Complex long double ccoshl(_Complex long double z);
_Complex long double ctanhl(_Complex long double z);
_Complex long double casinl(_Complex long double z);
_Complex long double cacosl(_Complex long double z);
_Complex long double catanl(_Complex long double z);
_Complex long double casinhl(_Complex long double z);
_Complex long double cacoshl(_Complex long double z);
_Complex long double catanhl(_Complex long double z);
_Complex long double cpowl(_Complex long double x, _Complex long double y);
double creal(_Complex double z) { return __real__ z; }
double cimag(_Complex double z) { return __imag__ z; }
double cabs(_Complex double z) { return __builtin_hypot(__real__ z, __imag__ z); }
double carg(_Complex double z) { return __builtin_atan2(__imag__ z, __real__ z); }
_Complex double conj(_Complex double z) { return ~z; }
_Complex double cproj(_Complex double z) {
    if (!__builtin_isinf(__real__ z) && !__builtin_isinf(__imag__ z)) return z;
    return __builtin_complex(__builtin_inf(), __builtin_copysign(0.0, __imag__ z));
}
_Complex double csqrt(_Complex double z) {
    double x = __real__ z, y = __imag__ z, r, s;
    if (y == 0) {
        if (x < 0) return __builtin_complex(0.0, __builtin_copysign(__builtin_sqrt(-x), y));
        return __builtin_complex(__builtin_fabs(__builtin_sqrt(x)), __builtin_copysign(0.0, y));
    }
    if (x == 0) {
        r = __builtin_sqrt(0.5 * __builtin_fabs(y));
        return __builtin_complex(r, __builtin_copysign(r, y));
    }
    r = __builtin_hypot(x, y);
    if (x > 0) {
        r = __builtin_sqrt(0.5 * (r + x));
        s = 0.5 * (y / r);
    } else {
        s = __builtin_sqrt(0.5 * (r - x));
        r = __builtin_fabs(0.5 * (y / s));
    }
    return __builtin_complex(r, __builtin_copysign(s, y));
}
_Complex double cexp(_Complex double z) {
    double e = __builtin_exp(__real__ z);
    if (__imag__ z == 0) return __builtin_complex(e, __imag__ z);
    return __builtin_complex(e * __builtin_cos(__imag__ z), e * __builtin_sin(__imag__ z));
}
_Complex double clog(_Complex double z) { return __builtin_complex(__builtin_log(cabs(z)), carg(z)); }
_Complex double cpow(_Complex double x, _Complex double y) {
    if (__real__ x == 0 && __imag__ x == 0) return __real__ y == 0 && __imag__ y == 0 ? 1 : 0;
    return cexp(y * clog(x));
}
_Complex double csinh(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    return __builtin_complex(__builtin_sinh(x) * __builtin_cos(y), __builtin_cosh(x) * __builtin_sin(y));
}
_Complex double ccosh(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    return __builtin_complex(__builtin_cosh(x) * __builtin_cos(y), __builtin_sinh(x) * __builtin_sin(y));
}
_Complex double ctanh(_Complex double z) { return csinh(z) / ccosh(z); }
_Complex double csin(_Complex double z) {
    _Complex double w = csinh(__builtin_complex(-__imag__ z, __real__ z));
    return __builtin_complex(__imag__ w, -__real__ w);
}
_Complex double ccos(_Complex double z) { return ccosh(__builtin_complex(-__imag__ z, __real__ z)); }
_Complex double ctan(_Complex double z) {
    _Complex double w = ctanh(__builtin_complex(-__imag__ z, __real__ z));
    return __builtin_complex(__imag__ w, -__real__ w);
}
_Complex double casinh(_Complex double z) { return clog(z + csqrt(z * z + 1.0)); }
_Complex double casin(_Complex double z) {
    _Complex double w = casinh(__builtin_complex(-__imag__ z, __real__ z));
    return __builtin_complex(__imag__ w, -__real__ w);
}
_Complex double cacos(_Complex double z) {
    _Complex double w = casin(z);
    return __builtin_complex(1.57079632679489661923 - __real__ w, -__imag__ w);
}
_Complex double cacosh(_Complex double z) {
    _Complex double w = cacos(z);
    return __imag__ w <= 0 ? __builtin_complex(-__imag__ w, __real__ w) : __builtin_complex(__imag__ w, -__real__ w);
}
_Complex double catanh(_Complex double z) { return 0.5 * (clog(1.0 + z) - clog(1.0 - z)); }
_Complex double catan(_Complex double z) {
    _Complex double w = catanh(__builtin_complex(-__imag__ z, __real__ z));
    return __builtin_complex(__imag__ w, -__real__ w);
}
float crealf(_Complex float z) { return (float)creal(z); }
float cimagf(_Complex float z) { return (float)cimag(z); }
float cabsf(_Complex float z) { return (float)cabs(z); }
float cargf(_Complex float z) { return (float)carg(z); }
_Complex float conjf(_Complex float z) { return conj(z); }
_Complex float cprojf(_Complex float z) { return cproj(z); }
_Complex float csqrtf(_Complex float z) { return csqrt(z); }
_Complex float cexpf(_Complex float z) { return cexp(z); }
_Complex float clogf(_Complex float z) { return clog(z); }
_Complex float csinf(_Complex float z) { return csin(z); }
_Complex float ccosf(_Complex float z) { return ccos(z); }
_Complex float ctanf(_Complex float z) { return ctan(z); }
_Complex float csinhf(_Complex float z) { return csinh(z); }
_Complex float ccoshf(_Complex float z) { return ccosh(z); }
_Complex float ctanhf(_Complex float z) { return ctanh(z); }
_Complex float casinf(_Complex float z) { return casin(z); }
_Complex float cacosf(_Complex float z) { return cacos(z); }
_Complex float catanf(_Complex float z) { return catan(z); }
_Complex float casinhf(_Complex float z) { return casinh(z); }
_Complex float cacoshf(_Complex float z) { return cacosh(z); }
_Complex float catanhf(_Complex float z) { return catanh(z); }
_Complex float cpowf(_Complex float x, _Complex float y) { return cpow(x, y); }
long double creall(_Complex long double z) { return (long double)creal(z); }
long double cimagl(_Complex long double z) { return (long double)cimag(z); }
long double cabsl(_Complex long double z) { return (long double)cabs(z); }
long double cargl(_Complex long double z) { return (long double)carg(z); }
_Complex long double conjl(_Complex long double z) { return conj(z); }
_Complex long double cprojl(_Complex long double z) { return cproj(z); }
_Complex long double csqrtl(_Complex long double z) { return csqrt(z); }
_Complex long double cexpl(_Complex long double z) { return cexp(z); }
_Complex long double clogl(_Complex long double z) { return clog(z); }
_Complex long double csinl(_Complex long double z) { return csin(z); }
_Complex long double ccosl(_Complex long double z) { return ccos(z); }
_Complex long double ctanl(_Complex long double z) { return ctan(z); }
_Complex long double csinhl(_Complex long double z) { return csinh(z); }
_Complex long double ccoshl(_Complex long double z) { return ccosh(z); }
_Complex long double ctanhl(_Complex long double z) { return ctanh(z); }
_Complex long double casinl(_Complex long double z) { return casin(z); }
_Complex long double cacosl(_Complex long double z) { return cacos(z); }
_Complex long double catanl(_Complex long double z) { return catan(z); }
_Complex long double casinhl(_Complex long double z) { return casinh(z); }
_Complex long double cacoshl(_Complex long double z) { return cacosh(z); }
_Complex long double catanhl(_Complex long double z) { return catanh(z); }
_Complex long double cpowl(_Complex long double x, _Complex long double y) { return cpow(x, y); }
#endif
