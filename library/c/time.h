/* Date and time (C17 7.27); the clock is simulated. */
#ifndef _HW_TIME_H
#define _HW_TIME_H
#include <__null.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef long time_t;
typedef long clock_t;
#define CLOCKS_PER_SEC 1000000L
#define TIME_UTC 1
struct timespec { time_t tv_sec; long tv_nsec; };
struct tm {
    int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
    long tm_gmtoff;
    const char *tm_zone;
};
time_t time(time_t *result);
clock_t clock(void);
double difftime(time_t end, time_t start);
time_t mktime(struct tm *when);
struct tm *gmtime(const time_t *when);
struct tm *localtime(const time_t *when);
char *asctime(const struct tm *when);
char *ctime(const time_t *when);
size_t strftime(char *to, size_t size, const char *format, const struct tm *when);
int timespec_get(struct timespec *result, int base);
/* Beyond C17. */
typedef int clockid_t;
typedef void *timer_t;
typedef int pid_t;
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#define TIMER_ABSTIME 1
struct itimerspec { struct timespec it_interval, it_value; };
extern char *tzname[2];
extern int daylight;
extern long timezone;
time_t timegm(struct tm *when);
time_t timelocal(struct tm *when);
int dysize(int year);
struct tm *gmtime_r(const time_t *when, struct tm *result);
struct tm *localtime_r(const time_t *when, struct tm *result);
char *asctime_r(const struct tm *when, char *text);
char *ctime_r(const time_t *when, char *text);
char *strptime(const char *text, const char *format, struct tm *when);
void tzset(void);
int timespec_getres(struct timespec *result, int base);
int clock_gettime(clockid_t clock, struct timespec *result);
int clock_getres(clockid_t clock, struct timespec *result);
int clock_settime(clockid_t clock, const struct timespec *wanted);
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *wanted, struct timespec *left);
int nanosleep(const struct timespec *wanted, struct timespec *left);
#ifdef __cplusplus
}
#endif
#endif
