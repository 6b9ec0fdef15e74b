/* Wide strings (C17 7.29). */
#ifndef _HW_WCHAR_H
#define _HW_WCHAR_H
#include <__null.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef __cplusplus
typedef int wchar_t;
#endif
typedef __WINT_TYPE__ wint_t;
typedef __builtin_va_list va_list;
typedef struct _IO_FILE FILE;
#define WEOF (0xffffffffu)
#define WCHAR_MAX __WCHAR_MAX__
#define WCHAR_MIN __WCHAR_MIN__
#ifndef _HW_MBSTATE_T
#define _HW_MBSTATE_T
typedef struct { int __count; unsigned int __value; } mbstate_t;
#endif
size_t wcslen(const wchar_t *text);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from);
wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t size);
wchar_t *wcscat(wchar_t *to, const wchar_t *from);
wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t size);
int wcscmp(const wchar_t *left, const wchar_t *right);
int wcsncmp(const wchar_t *left, const wchar_t *right, size_t size);
wchar_t *wcschr(const wchar_t *text, wchar_t c);
wchar_t *wcsrchr(const wchar_t *text, wchar_t c);
wchar_t *wcsstr(const wchar_t *text, const wchar_t *part);
size_t wcsspn(const wchar_t *text, const wchar_t *set);
size_t wcscspn(const wchar_t *text, const wchar_t *set);
wchar_t *wcspbrk(const wchar_t *text, const wchar_t *set);
wchar_t *wcstok(wchar_t *text, const wchar_t *set, wchar_t **rest);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemset(wchar_t *to, wchar_t c, size_t count);
int wmemcmp(const wchar_t *left, const wchar_t *right, size_t count);
wchar_t *wmemchr(const wchar_t *from, wchar_t c, size_t count);
long wcstol(const wchar_t *text, wchar_t **end, int base);
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base);
long long wcstoll(const wchar_t *text, wchar_t **end, int base);
double wcstod(const wchar_t *text, wchar_t **end);
wint_t btowc(int c);
int wctob(wint_t c);
int mbsinit(const mbstate_t *state);
size_t mbrtowc(wchar_t *to, const char *from, size_t size, mbstate_t *state);
size_t wcrtomb(char *to, wchar_t c, mbstate_t *state);
size_t mbrlen(const char *from, size_t size, mbstate_t *state);
size_t mbsrtowcs(wchar_t *to, const char **from, size_t size, mbstate_t *state);
size_t wcsrtombs(char *to, const wchar_t **from, size_t size, mbstate_t *state);
int wprintf(const wchar_t *format, ...);
int fwprintf(FILE *stream, const wchar_t *format, ...);
int swprintf(wchar_t *to, size_t size, const wchar_t *format, ...);
int vwprintf(const wchar_t *format, va_list args);
int vfwprintf(FILE *stream, const wchar_t *format, va_list args);
int vswprintf(wchar_t *to, size_t size, const wchar_t *format, va_list args);
int fputws(const wchar_t *text, FILE *stream);
wint_t putwchar(wchar_t c);
wint_t fputwc(wchar_t c, FILE *stream);
wint_t putwc(wchar_t c, FILE *stream);
wint_t getwchar(void);
wint_t fgetwc(FILE *stream);
int fwide(FILE *stream, int mode);
wchar_t *fgetws(wchar_t *to, int size, FILE *stream);
wint_t getwc(FILE *stream);
wint_t ungetwc(wint_t c, FILE *stream);
int wscanf(const wchar_t *format, ...);
int fwscanf(FILE *stream, const wchar_t *format, ...);
int swscanf(const wchar_t *text, const wchar_t *format, ...);
int vwscanf(const wchar_t *format, va_list args);
int vfwscanf(FILE *stream, const wchar_t *format, va_list args);
int vswscanf(const wchar_t *text, const wchar_t *format, va_list args);
int wcscoll(const wchar_t *left, const wchar_t *right);
size_t wcsxfrm(wchar_t *to, const wchar_t *from, size_t size);
float wcstof(const wchar_t *text, wchar_t **end);
long double wcstold(const wchar_t *text, wchar_t **end);
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base);
struct tm;
size_t wcsftime(wchar_t *to, size_t size, const wchar_t *format, const struct tm *when);
/* Beyond C17. */
size_t wcsnlen(const wchar_t *text, size_t size);
wchar_t *wcsdup(const wchar_t *text);
int wcscasecmp(const wchar_t *left, const wchar_t *right);
int wcsncasecmp(const wchar_t *left, const wchar_t *right, size_t size);
wchar_t *wcschrnul(const wchar_t *text, wchar_t c);
wchar_t *wcpcpy(wchar_t *to, const wchar_t *from);
wchar_t *wcpncpy(wchar_t *to, const wchar_t *from, size_t size);
wchar_t *wmempcpy(wchar_t *to, const wchar_t *from, size_t count);
int wcwidth(wchar_t c);
int wcswidth(const wchar_t *text, size_t size);
size_t mbsnrtowcs(wchar_t *to, const char **from, size_t bytes, size_t size, mbstate_t *state);
size_t wcsnrtombs(char *to, const wchar_t **from, size_t count, size_t size, mbstate_t *state);
FILE *open_wmemstream(wchar_t **text, size_t *size);
#ifdef __cplusplus
}
#endif
#endif
