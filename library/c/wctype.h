/* Wide characters' classes (C17 7.30). */
#ifndef _HW_WCTYPE_H
#define _HW_WCTYPE_H
#ifdef __cplusplus
extern "C" {
#endif
typedef __WINT_TYPE__ wint_t;
#define WEOF (0xffffffffu)
int iswalpha(wint_t c);
int iswdigit(wint_t c);
int iswalnum(wint_t c);
int iswspace(wint_t c);
int iswupper(wint_t c);
int iswlower(wint_t c);
int iswpunct(wint_t c);
int iswprint(wint_t c);
int iswgraph(wint_t c);
int iswcntrl(wint_t c);
int iswxdigit(wint_t c);
int iswblank(wint_t c);
typedef unsigned long wctype_t;
typedef const int *wctrans_t;
wctype_t wctype(const char *name);
int iswctype(wint_t c, wctype_t type);
wctrans_t wctrans(const char *name);
wint_t towctrans(wint_t c, wctrans_t change);
wint_t towupper(wint_t c);
wint_t towlower(wint_t c);
#ifdef __cplusplus
}
#endif
#endif
