/* Date and time (C17 7.27); the clock is simulated. */
#ifndef _HW_TIME_H
#define _HW_TIME_H
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef long time_t;
typedef long clock_t;
#define CLOCKS_PER_SEC 1000000L
struct timespec { time_t tv_sec; long tv_nsec; };
time_t time(time_t *result);
clock_t clock(void);
double difftime(time_t end, time_t start);
#ifdef __cplusplus
}
#endif
#endif
