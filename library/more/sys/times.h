/* Beyond C17: a process's times. */
#ifndef _HW_SYS_TIMES_H
#define _HW_SYS_TIMES_H
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
struct tms { clock_t tms_utime, tms_stime, tms_cutime, tms_cstime; };
clock_t times(struct tms *result);
#ifdef __cplusplus
}
#endif
#endif
