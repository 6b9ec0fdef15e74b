/* Beyond C17: the system's name. */
#ifndef _HW_SYS_UTSNAME_H
#define _HW_SYS_UTSNAME_H
#ifdef __cplusplus
extern "C" {
#endif
struct utsname { char sysname[65], nodename[65], release[65], version[65], machine[65], domainname[65]; };
int uname(struct utsname *result);
#ifdef __cplusplus
}
#endif
#endif
