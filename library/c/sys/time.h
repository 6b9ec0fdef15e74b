/* POSIX's clock; it is simulated. */
#ifndef _HW_SYS_TIME_H
#define _HW_SYS_TIME_H
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
struct timeval { time_t tv_sec; long tv_usec; };
struct timezone { int tz_minuteswest; int tz_dsttime; };
int gettimeofday(struct timeval *result, void *zone);
#ifdef __cplusplus
}
#endif
#endif
