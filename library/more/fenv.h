/* The floating-point environment (C17 7.6): rounding is to nearest; the rest is only declared. */
#ifndef _HW_FENV_H
#define _HW_FENV_H
#ifdef __cplusplus
extern "C" {
#endif
#define FE_INVALID 1
#define FE_DIVBYZERO 4
#define FE_OVERFLOW 8
#define FE_UNDERFLOW 16
#define FE_INEXACT 32
#define FE_ALL_EXCEPT 61
#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00
typedef unsigned short fexcept_t;
typedef struct { unsigned int __words[8]; } fenv_t;
#define FE_DFL_ENV ((const fenv_t *)-1)
int fegetround(void);
int fesetround(int mode);
int feclearexcept(int which);
int feraiseexcept(int which);
int fetestexcept(int which);
int fegetexceptflag(fexcept_t *flags, int which);
int fesetexceptflag(const fexcept_t *flags, int which);
int fegetenv(fenv_t *environment);
int fesetenv(const fenv_t *environment);
int feholdexcept(fenv_t *environment);
int feupdateenv(const fenv_t *environment);
/* Beyond C17. */
int feenableexcept(int which);
int fedisableexcept(int which);
int fegetexcept(void);
#ifdef __cplusplus
}
#endif
#endif
