/* Beyond C17: BSD's string functions. */
#ifndef _HW_STRINGS_H
#define _HW_STRINGS_H
typedef __SIZE_TYPE__ size_t;
#ifdef __cplusplus
extern "C" {
#endif
int strcasecmp(const char *left, const char *right);
int strncasecmp(const char *left, const char *right, size_t size);
void bzero(void *to, size_t size);
void bcopy(const void *from, void *to, size_t size);
int bcmp(const void *left, const void *right, size_t size);
int ffs(int value);
int ffsl(long value);
int ffsll(long long value);
char *index(const char *text, int c);
char *rindex(const char *text, int c);
#ifdef __cplusplus
}
#endif
#endif
