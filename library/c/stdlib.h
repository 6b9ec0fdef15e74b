/* General utilities (C17 7.22). */
#ifndef _HW_STDLIB_H
#define _HW_STDLIB_H
#include <__null.h>
#include <__types.h>
#ifndef __cplusplus
typedef int wchar_t;
#endif
#ifdef __cplusplus
extern "C" {
#endif
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
typedef struct { int quot; int rem; } div_t;
typedef struct { long quot; long rem; } ldiv_t;
typedef struct { long long quot; long long rem; } lldiv_t;
#define MB_CUR_MAX 1
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *ptr, size_t size);
void free(void *ptr);
void *aligned_alloc(size_t alignment, size_t size);
__attribute__((noreturn)) void exit(int status);
__attribute__((noreturn)) void _Exit(int status);
__attribute__((noreturn)) void quick_exit(int status);
__attribute__((noreturn)) void abort(void);
int atexit(void (*function)(void));
int at_quick_exit(void (*function)(void));
div_t div(int numerator, int denominator);
ldiv_t ldiv(long numerator, long denominator);
lldiv_t lldiv(long long numerator, long long denominator);
float strtof(const char *text, char **end);
long double strtold(const char *text, char **end);
int mblen(const char *from, size_t size);
int mbtowc(wchar_t *to, const char *from, size_t size);
int wctomb(char *to, wchar_t c);
size_t mbstowcs(wchar_t *to, const char *from, size_t size);
size_t wcstombs(char *to, const wchar_t *from, size_t size);
int rand(void);
void srand(unsigned int seed);
int abs(int value);
long labs(long value);
long long llabs(long long value);
int atoi(const char *text);
long atol(const char *text);
long long atoll(const char *text);
double atof(const char *text);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
long long strtoll(const char *text, char **end, int base);
unsigned long long strtoull(const char *text, char **end, int base);
double strtod(const char *text, char **end);
char *getenv(const char *name);
int system(const char *command);
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
/* Beyond C17. */
#include <alloca.h>
#include <sys/types.h>
void *valloc(size_t size);
int posix_memalign(void **ptr, size_t alignment, size_t size);
void *reallocarray(void *ptr, size_t count, size_t size);
int setenv(const char *name, const char *value, int replace);
int unsetenv(const char *name);
int putenv(char *text);
int clearenv(void);
int mkstemp(char *name);
void qsort_r(void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *), void *with);
long random(void);
void srandom(unsigned int seed);
int rand_r(unsigned int *seed);
double drand48(void);
long lrand48(void);
long mrand48(void);
void srand48(long seed);
double erand48(unsigned short state[3]);
long nrand48(unsigned short state[3]);
long jrand48(unsigned short state[3]);
unsigned short *seed48(unsigned short state[3]);
void lcong48(unsigned short state[7]);
struct random_data {
    int *fptr, *rptr, *state;
    int rand_type, rand_deg, rand_sep;
    int *end_ptr;
};
int random_r(struct random_data *data, int *result);
int srandom_r(unsigned int seed, struct random_data *data);
int initstate_r(unsigned int seed, char *state, size_t size, struct random_data *data);
char *initstate(unsigned int seed, char *state, size_t size);
char *setstate(char *state);
unsigned int arc4random(void);
unsigned int arc4random_uniform(unsigned int limit);
void arc4random_buf(void *to, size_t size);
int on_exit(void (*function)(int, void *), void *with);
int mkstemps(char *name, int suffix);
char *mktemp(char *name);
char *mkdtemp(char *name);
char *realpath(const char *name, char *result);
int getsubopt(char **rest, char *const *names, char **value);
long a64l(const char *text);
char *l64a(long value);
char *ecvt(double value, int digits, int *point, int *sign);
char *fcvt(double value, int digits, int *point, int *sign);
char *gcvt(double value, int digits, char *to);
int rpmatch(const char *answer);
int getloadavg(double loads[], int count);
#ifdef __cplusplus
}
#endif
#endif
