/* Beyond C17: parts of a path. */
#ifndef _HW_LIBGEN_H
#define _HW_LIBGEN_H
#ifdef __cplusplus
extern "C" {
#endif
char *dirname(char *path);
char *__xpg_basename(char *path);
#define basename __xpg_basename
#ifdef __cplusplus
}
#endif
#endif
