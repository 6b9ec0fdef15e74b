/* wchar_t: literals, functions, printing. */
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>
#include <stdlib.h>
int main(void) { wchar_t a[32] = L"wide ", *p; wcscat(a, L"string"); printf("%zu %ls\n", wcslen(a), a); p = wcschr(a, L's'); printf("%d %d\n", (int)(p - a), wcscmp(L"ab", L"ac") < 0); wcsncpy(a, L"xyz", 5); printf("%d %d\n", (int)a[3], wmemcmp(a, L"xyz", 3)); for (p = a; *p; p++) *p = towupper(*p); printf("%ls %d\n", a, iswupper(a[0]) != 0); printf("%ld %g\n", wcstol(L"-12", 0, 10), wcstod(L"2.5", 0)); wchar_t b[20]; swprintf(b, 20, L"%d %ls %c", 5, L"in", 'c'); printf("%ls\n", b); char m[20]; size_t z = wcstombs(m, L"plain", 20); printf("%zu %s\n", z, m); return 0; }
