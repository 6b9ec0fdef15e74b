/* Beyond C17: messages on standard error. */
#ifndef _HW_ERR_H
#define _HW_ERR_H
#include <stdarg.h>
#ifdef __cplusplus
extern "C" {
#endif
void warn(const char *format, ...);
void vwarn(const char *format, va_list args);
void warnx(const char *format, ...);
void vwarnx(const char *format, va_list args);
__attribute__((noreturn)) void err(int status, const char *format, ...);
__attribute__((noreturn)) void verr(int status, const char *format, va_list args);
__attribute__((noreturn)) void errx(int status, const char *format, ...);
__attribute__((noreturn)) void verrx(int status, const char *format, va_list args);
#ifdef __cplusplus
}
#endif
#endif
