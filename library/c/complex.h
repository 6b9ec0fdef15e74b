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
    if (__builtin_isinf(y)) return __builtin_complex(__builtin_inf(), y);
    if (__builtin_isinf(x)) {
        r = y == y ? 0 : y;
        return x < 0 ? __builtin_complex(r, __builtin_copysign(x, y)) : __builtin_complex(x, __builtin_copysign(r, y));
    }
    if (x != x || y != y) return __builtin_complex(x + y, x + y);
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
/* The exceptional values are those of annex G.6; the order of evaluation is glibc's. */
static int __complex_finite(double x) { return x - x == 0; }
static double __complex_as(double x, double y) { return __builtin_copysign(x, y); }
_Complex double cexp(_Complex double z) {
    double x = __real__ z, y = __imag__ z, e = __builtin_exp(x);
    if (__complex_finite(y)) {
        if (y == 0) return __builtin_complex(e, y);
        if (__builtin_isinf(x)) return __builtin_complex(__complex_as(e, __builtin_cos(y)), __complex_as(e, __builtin_sin(y)));
        return __builtin_complex(e * __builtin_cos(y), e * __builtin_sin(y));
    }
    if (!__builtin_isinf(x)) return __builtin_complex(y - y, y - y);
    if (x < 0) return __builtin_complex(0.0, __complex_as(0, y));
    return __builtin_complex(x, y - y);
}
_Complex double clog(_Complex double z) {
    double x = __builtin_fabs(__real__ z), y = __builtin_fabs(__imag__ z), r;
    if (x != x || y != y) return __builtin_complex(__builtin_isinf(x) || __builtin_isinf(y) ? __builtin_inf() : x + y, x + y - (x + y));
    if (x < y) r = x, x = y, y = r;
    if (x == 0) r = -1 / x;
    else if (x >= 0.5 && x < 2 && y < 1 && x * x + y * y >= 0.5) r = __builtin_log1p((x - 1) * (x + 1) + y * y) / 2;
    else r = __builtin_log(__builtin_hypot(x, y));
    return __builtin_complex(r, carg(z));
}
_Complex double cpow(_Complex double x, _Complex double y) { return cexp(y * clog(x)); }
_Complex double csinh(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    if (!__complex_finite(y)) return __builtin_complex(x == 0 ? x : __builtin_isinf(x) ? x * x : y - y, y - y);
    if (__complex_finite(x)) return __builtin_complex(__builtin_sinh(x) * __builtin_cos(y), __builtin_cosh(x) * __builtin_sin(y));
    if (y == 0) return __builtin_complex(x, y);
    return __builtin_complex(x * __complex_as(1, __builtin_cos(y)), __complex_as(x, __builtin_sin(y)));
}
_Complex double ccosh(_Complex double z) {
    double x = __real__ z, y = __imag__ z, s = __complex_as(1, x);
    if (!__complex_finite(y)) return __builtin_complex(__builtin_isinf(x) ? s * x : y - y, x == 0 ? 0.0 : y - y);
    if (__complex_finite(x)) return __builtin_complex(__builtin_cosh(x) * __builtin_cos(y), __builtin_sinh(x) * __builtin_sin(y));
    if (y == 0) return __builtin_complex(x * x, x == x ? s * y : y);
    return __builtin_complex(__complex_as(x, __builtin_cos(y)), s * __complex_as(x, __builtin_sin(y)));
}
_Complex double ctanh(_Complex double z) {
    double x = __real__ z, y = __imag__ z, s, c, h, d;
    if (__builtin_isinf(x)) {
        d = __complex_finite(y) && __builtin_fabs(y) > 1 ? __builtin_sin(y) * __builtin_cos(y) : y;
        return __builtin_complex(__complex_as(1, x), __complex_as(0, d));
    }
    if (y == 0 && x != x) return z;
    if (!__complex_finite(x) || !__complex_finite(y)) return __builtin_complex(x == 0 ? x : y - y + x, y - y + x);
    s = __builtin_sin(y), c = __builtin_cos(y);
    if (__builtin_fabs(x) > 354) {
        d = __builtin_exp(-2 * __builtin_fabs(x));
        return __builtin_complex(__complex_as(1, x), 4 * s * c * d);
    }
    h = __builtin_sinh(x);
    d = h * h + c * c;
    return __builtin_complex(h * __builtin_cosh(x) / d, s * c / d);
}
/* i f(-i z), as sine is the hyperbolic sine turned. */
static _Complex double __complex_turned(_Complex double z) { return __builtin_complex(-__imag__ z, __real__ z); }
static _Complex double __complex_back(_Complex double z) { return __builtin_complex(__imag__ z, -__real__ z); }
_Complex double csin(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    if (!__complex_finite(x) && __builtin_isinf(y)) return __builtin_complex(x - x, y * y);
    return __complex_back(csinh(__complex_turned(z)));
}
_Complex double ccos(_Complex double z) { return ccosh(__complex_turned(z)); }
_Complex double ctan(_Complex double z) { return __complex_back(ctanh(__complex_turned(z))); }
/* asinh of finite numbers; with turn, the arguments of its logarithm exchanged: for arc cosines. */
static _Complex double __complex_asinh(_Complex double z, int turn) {
    double x = __builtin_fabs(__real__ z), y = __builtin_fabs(__imag__ z), r, i, s, t;
    _Complex double w;
    if (x >= 4.5e15 || y >= 4.5e15) {
        w = __builtin_complex(x, y);
        if (turn) w = __builtin_complex(__complex_as(y, __imag__ z), x);
        w = clog(w);
        r = __real__ w + 0.69314718055994530942, i = __imag__ w;
    } else if (y < 2.7e-17 && x >= 0.5) {
        s = __builtin_hypot(1, x);
        r = __builtin_log(x + s);
        i = turn ? __builtin_atan2(s, __imag__ z) : __builtin_atan2(y, s);
    } else if (x < 2.7e-17 && y == 1) {
        s = __builtin_sqrt(x);
        r = __builtin_log1p(2 * (x + s)) / 2;
        i = turn ? __builtin_atan2(s, __complex_as(1, __imag__ z)) : __builtin_atan2(1, s);
    } else if (x < 2.7e-17 && y >= 1) {
        s = __builtin_sqrt((y + 1) * (y - 1));
        r = y < 1.5 ? __builtin_log1p(y - 1 + s) : __builtin_log(y + s);
        i = turn ? __builtin_atan2(x, __complex_as(s, __imag__ z)) : __builtin_atan2(s, x);
    } else if (x < 2.7e-17) {
        s = __builtin_sqrt((1 + y) * (1 - y));
        r = __builtin_log1p(2 * (x * s + x * x / s)) / 2;
        i = turn ? __builtin_atan2(s, __imag__ z) : __builtin_atan2(y, s);
    } else {
        w = csqrt(__builtin_complex((x - y) * (x + y) + 1, 2 * x * y));
        s = __real__ w + x, t = __imag__ w + y;
        w = clog(turn ? __builtin_complex(__complex_as(t, __imag__ z), s) : __builtin_complex(s, t));
        r = __real__ w, i = __imag__ w;
    }
    return __builtin_complex(__complex_as(r, __real__ z), __complex_as(i, turn ? 1.0 : __imag__ z));
}
_Complex double casinh(_Complex double z) {
    double x = __real__ z, y = __imag__ z, half = 1.57079632679489661923;
    if (__builtin_isinf(y)) return __builtin_complex(__complex_as(y, x), x != x ? x : __complex_as(__builtin_isinf(x) ? half / 2 : half, y));
    if (!__complex_finite(x)) return __builtin_complex(x, y == 0 || (y == y && x == x) ? __complex_as(0, y) : x - x + y);
    if (y != y) return __builtin_complex(y, y);
    return x == 0 && y == 0 ? z : __complex_asinh(z, 0);
}
_Complex double casin(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    if (x == 0 && y != y) return z;
    return __complex_back(casinh(__complex_turned(z)));
}
_Complex double cacos(_Complex double z) {
    double x = __real__ z, y = __imag__ z;
    _Complex double w;
    if (!__complex_finite(x) || !__complex_finite(y) || (x == 0 && y == 0)) {
        w = casin(z);
        x = 1.57079632679489661923 - __real__ w;
        return __builtin_complex(x == 0 ? 0.0 : x, -__imag__ w);
    }
    w = __complex_asinh(__complex_turned(z), 1);
    return __builtin_complex(__imag__ w, __real__ w);
}
_Complex double cacosh(_Complex double z) {
    double x = __real__ z, y = __imag__ z, half = 1.57079632679489661923, i;
    _Complex double w;
    if (__builtin_isinf(y)) {
        i = !__builtin_isinf(x) ? half : x < 0 ? 1.5 * half : half / 2;
        return __builtin_complex(__builtin_inf(), x != x ? x : __complex_as(i, y));
    }
    if (__builtin_isinf(x)) return __builtin_complex(__builtin_inf(), y == y ? __complex_as(x < 0 ? 2 * half : 0, y) : y);
    if (x != x || y != y) return __builtin_complex(x + y, x == 0 ? half : x + y);
    if (x == 0 && y == 0) return __builtin_complex(0.0, __complex_as(half, y));
    w = __complex_asinh(__complex_turned(z), 1);
    if (__builtin_signbit(y)) return __builtin_complex(__real__ w, -__imag__ w);
    return __builtin_complex(-__real__ w, __imag__ w);
}
_Complex double catanh(_Complex double z) {
    double x = __real__ z, y = __imag__ z, half = 1.57079632679489661923, r, i, square;
    if (__builtin_isinf(y)) return __builtin_complex(__complex_as(0, x), __complex_as(half, y));
    if (__builtin_isinf(x) || (x == 0 && y != y)) return __builtin_complex(__complex_as(0, x), y == y ? __complex_as(half, y) : y);
    if (x != x || y != y) return __builtin_complex(x + y, x + y);
    if (x == 0 && y == 0) return z;
    if (__builtin_fabs(x) >= 7.2e16 || __builtin_fabs(y) >= 7.2e16) {
        r = __builtin_hypot(x / 2, y / 2);
        if (__builtin_fabs(y) <= 1) r = 1 / x;
        else if (__builtin_fabs(x) <= 1) r = x / y / y;
        else r = x / r / r / 4;
        return __builtin_complex(r, __complex_as(half, y));
    }
    square = __builtin_fabs(y) >= 4.9e-32 ? y * y : 0;
    i = square + (1 - x) * (1 - x);
    if (__builtin_fabs(x) == 1 && square == 0) r = __complex_as(0.5, x) * (0.69314718055994530942 - __builtin_log(__builtin_fabs(y)));
    else {
        r = (square + (1 + x) * (1 + x)) / i;
        r = r < 0.5 ? 0.25 * __builtin_log(r) : 0.25 * __builtin_log1p(4 * x / i);
    }
    i = __builtin_fabs(x) < __builtin_fabs(y) ? (1 - y) * (1 + y) - x * x : (1 - x) * (1 + x) - y * y;
    return __builtin_complex(r, 0.5 * __builtin_atan2(2 * y, i == 0 ? 0.0 : i));
}
_Complex double catan(_Complex double z) { return __complex_back(catanh(__complex_turned(z))); }
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
