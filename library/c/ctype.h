/* Character handling (C17 7.4). */
#ifndef _HW_CTYPE_H
#define _HW_CTYPE_H
#ifdef __cplusplus
extern "C" {
#endif
int isalnum(int c);
int isalpha(int c);
int isblank(int c);
int iscntrl(int c);
int isdigit(int c);
int isgraph(int c);
int islower(int c);
int isprint(int c);
int ispunct(int c);
int isspace(int c);
int isupper(int c);
int isxdigit(int c);
int tolower(int c);
int toupper(int c);
/* Beyond C17. */
int isascii(int c);
int toascii(int c);
#define _tolower(c) ((int)(c) + 32)
#define _toupper(c) ((int)(c) - 32)
#ifdef __cplusplus
}
#endif
#endif
