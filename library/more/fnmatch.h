/* Beyond C17: names that fit a shell's pattern. */
#ifndef _HW_FNMATCH_H
#define _HW_FNMATCH_H
#ifdef __cplusplus
extern "C" {
#endif
#define FNM_PATHNAME 1
#define FNM_NOESCAPE 2
#define FNM_PERIOD 4
#define FNM_LEADING_DIR 8
#define FNM_CASEFOLD 16
#define FNM_FILE_NAME FNM_PATHNAME
#define FNM_NOMATCH 1
int fnmatch(const char *pattern, const char *name, int flags);
#ifdef __cplusplus
}
#endif
#endif
