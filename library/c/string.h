/* String handling (C17 7.24). */
#ifndef _HW_STRING_H
#define _HW_STRING_H
#include <__null.h>
#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *left, const void *right, size_t size);
void *memchr(const void *from, int value, size_t size);
size_t strlen(const char *text);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t size);
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t size);
int strcmp(const char *left, const char *right);
int strncmp(const char *left, const char *right, size_t size);
char *strchr(const char *text, int c);
char *strrchr(const char *text, int c);
char *strstr(const char *text, const char *part);
size_t strspn(const char *text, const char *set);
size_t strcspn(const char *text, const char *set);
char *strpbrk(const char *text, const char *set);
char *strtok(char *text, const char *set);
int strcoll(const char *left, const char *right);
size_t strxfrm(char *to, const char *from, size_t size);
char *strerror(int error);
/* Beyond C17. */
#include <strings.h>
size_t strnlen(const char *text, size_t size);
char *strtok_r(char *text, const char *set, char **rest);
char *strsep(char **rest, const char *set);
char *stpcpy(char *to, const char *from);
char *stpncpy(char *to, const char *from, size_t size);
char *strchrnul(const char *text, int c);
char *strcasestr(const char *text, const char *part);
char *strsignal(int number);
void *memccpy(void *to, const void *from, int stop, size_t size);
void *mempcpy(void *to, const void *from, size_t size);
void *memrchr(const void *from, int value, size_t size);
void *memmem(const void *from, size_t size, const void *part, size_t part_size);
void *rawmemchr(const void *from, int value);
char *strdup(const char *text);
char *strndup(const char *text, size_t size);
char *strerror_r(int error, char *to, size_t size);
const char *strerrorname_np(int error);
const char *strerrordesc_np(int error);
const char *sigabbrev_np(int number);
const char *sigdescr_np(int number);
void explicit_bzero(void *to, size_t size);
int strverscmp(const char *left, const char *right);
char *strfry(char *text);
void *memfrob(void *at, size_t size);
char *basename(const char *path);
#define strdupa(text) strcpy((char *)__builtin_alloca(strlen(text) + 1), text)
#define strndupa(text, size) \
    ((char *)memcpy(memset(__builtin_alloca(strnlen(text, size) + 1), 0, strnlen(text, size) + 1), text, strnlen(text, size)))
#ifdef __cplusplus
}
#endif
#endif
