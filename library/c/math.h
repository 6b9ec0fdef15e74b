/* Mathematics (C17 7.12). */
#ifndef _HW_MATH_H
#define _HW_MATH_H
#ifdef __cplusplus
extern "C" {
#endif
#define M_PI 3.14159265358979323846
#define M_E 2.7182818284590452354
#define HUGE_VAL __builtin_huge_val()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
double sqrt(double x);
float sqrtf(float x);
double cbrt(double x);
double pow(double x, double y);
float powf(float x, float y);
double exp(double x);
double log(double x);
double log2(double x);
double log10(double x);
double sin(double x);
double cos(double x);
double tan(double x);
double asin(double x);
double acos(double x);
double atan(double x);
double atan2(double y, double x);
double sinh(double x);
double cosh(double x);
double tanh(double x);
double floor(double x);
double ceil(double x);
double round(double x);
double trunc(double x);
long lround(double x);
double fabs(double x);
float fabsf(float x);
double fmod(double x, double y);
double fmin(double x, double y);
double fmax(double x, double y);
double hypot(double x, double y);
#ifdef __cplusplus
}
#endif
#endif
