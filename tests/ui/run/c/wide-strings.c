// Wide strings: lengths, copies, comparisons, searches, printing.
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>
int main(void) {
    wchar_t text[32] = L"wide";
    wcscat(text, L" string");
    printf("%zu %zu %d\n", wcslen(text), sizeof(wchar_t), wcscmp(L"a", L"b") < 0);
    printf("%d %d %d\n", (int)(wcschr(text, L's') - text), (int)(wcsstr(text, L"ring") - text), wcsrchr(text, L'z') == NULL);
    wchar_t copy[8];
    wcsncpy(copy, text, 7);
    copy[7] = 0;
    printf("%ls|%.3ls|%lc\n", copy, text, (wint_t)L'!');
    int upper = 0;
    for (wchar_t *p = text; *p; p++) upper += iswalpha((wint_t)*p) != 0;
    printf("%d %lc %ld %.2f\n", upper, towupper(L'q'), wcstol(L"-42", NULL, 10), wcstod(L"2.75", NULL));
    wchar_t made[16];
    printf("%d %ls\n", swprintf(made, 16, L"%d-%ls", 7, L"x"), made);
    wmemset(made, L'=', 3);
    printf("%d %ls\n", wmemcmp(made, L"===", 3), made);
    return 0;
}
