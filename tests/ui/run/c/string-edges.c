// string.h, wchar.h and ctype.h at their edges.
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>
#include <wctype.h>
#include <ctype.h>
#include <stdlib.h>
#define SG(x) ((x) > 0 ? 1 : (x) < 0 ? -1 : 0)

int main(void) {
    char b[64];
    const char *h = "hello world, hello";
    printf("%d %d %d %d\n", SG(strcmp("a", "b")), SG(strcmp("\xff", "a")), SG(strncmp("abc", "abd", 2)), SG(memcmp("a\0b", "a\0c", 3)));
    printf("%td %td %d %d\n", strchr(h, 'o') - h, strrchr(h, 'o') - h, strchr(h, 0) == h + strlen(h), strchr(h, 'z') == NULL);
    printf("%td %d %td\n", strstr(h, "lo") - h, strstr(h, "lox") == NULL, strstr(h, "") - h);
    printf("%zu %zu %td\n", strspn(h, "ehl"), strcspn(h, " ,"), strpbrk(h, "wd") - h);
    memset(b, '#', 63);
    b[63] = 0;
    strncpy(b, "abc", 6);
    for (int i = 0; i < 8; i++) printf("%d ", b[i]);
    puts("");
    strcpy(b, "abc");
    strncat(b, "defgh", 3);
    puts(b);
    strncat(b, "", 3);
    puts(b);
    memmove(b + 2, b, 5);
    puts(b);
    memmove(b, b + 1, 6);
    puts(b);
    printf("%s\n", (char *)memccpy(b, "xyzq", 'z', 4) == b + 3 ? b : "?");
    printf("%zu %zu\n", strnlen("abc", 2), strnlen("abc", 9));
    printf("%zu ", strxfrm(b, "hello", 3));
    printf("%d\n", strcoll("a", "b") < 0);
    char t[] = ",a,,b;c,";
    for (char *p = strtok(t, ",;"); p; p = strtok(NULL, ",;")) printf("<%s>", p);
    puts("");
    char u[] = ",a,,b;c,", *r = u, *p;
    while ((p = strsep(&r, ",;"))) printf("<%s>", p);
    puts("");
    char *s1, *s2, x[] = "a b|c d", *q = strtok_r(x, "|", &s1);
    for (; q; q = strtok_r(NULL, "|", &s1)) for (char *w = strtok_r(q, " ", &s2); w; w = strtok_r(NULL, " ", &s2)) printf("{%s}", w);
    puts("");
    printf("%s|%s|%s\n", strcasestr("Hello World", "WORLD"), (char *)memmem("abcdef", 6, "cd", 2), strchrnul("abc", 'z'));
    printf("%d %d %d\n", SG(strcasecmp("ABC", "abd")), strncasecmp("ABC", "abd", 2), ffs(48));
    printf("%s %s\n", strndup("abcdef", 3), strdup(""));
    printf("%s ", stpcpy(b, "end") - 3);
    printf("%td\n", stpncpy(b, "ab", 5) - b);
    printf("%s\n", (char *)memrchr("abcabc", 'b', 6));
    printf("%s\n", (char *)rawmemchr("abc", 'c'));
    printf("%s\n", basename("/a/b/c.txt"));
    char sw[7] = "abcdef", so[7] = {0};
    extern void swab(const void *, void *, ssize_t);
    swab(sw, so, 6);
    puts(so);
    wchar_t wb[32];
    printf("%d %d\n", wcscmp(L"abc", L"abd") < 0, wcsncmp(L"abc", L"abd", 2));
    wcscpy(wb, L"wide");
    wcscat(wb, L" str");
    printf("%ls %zu %d\n", wb, wcslen(wb), (int)(wcschr(wb, L's') - wb));
    wchar_t *st, wt[] = L"a,b,,c";
    for (wchar_t *w = wcstok(wt, L",", &st); w; w = wcstok(NULL, L",", &st)) printf("<%ls>", w);
    puts("");
    printf("%d %d %d %d\n", swprintf(wb, 32, L"%d-%ls-%s", 5, L"w", "n"), (int)wcslen(wb), swprintf(wb, 3, L"long"), iswalpha(L'x') != 0);
    wprintf(L"");
    printf("%d %d %lc %d\n", towupper(L'q'), towlower(L'Q'), (wint_t)L'z', iswctype(L'5', wctype("digit")) != 0);
    mbstate_t ms;
    memset(&ms, 0, sizeof ms);
    wchar_t wc;
    printf("%zd %zd %zd\n", mbrtowc(&wc, "a", 1, &ms), mbrtowc(&wc, "", 1, &ms), mbrtowc(&wc, "a", 0, &ms));
    char mb[16];
    printf("%zd %zd %zd\n", wcrtomb(mb, L'x', &ms), wcrtomb(mb, 0x4e2d, &ms), wcstombs(mb, L"abc", 16));
    printf("%zd %zd %d %d\n", mbstowcs(wb, "hello", 3), mbstowcs(NULL, "hello", 0), wctob(L'a'), btowc('a'));
    const char *src = "abc";
    printf("%zd %d\n", mbsrtowcs(wb, &src, 32, &ms), src == NULL);
    printf("%d %ls\n", wmemcmp(L"ab", L"ac", 2) < 0, wmemchr(L"abc", L'b', 3));
    printf("%d %d\n", wcscoll(L"a", L"b") < 0, (int)wcsspn(L"aab", L"a"));
    int cnt[12] = {0};
    for (int c = -1; c < 256; c++) {
        cnt[0] += !!isalnum(c);
        cnt[1] += !!isalpha(c);
        cnt[2] += !!iscntrl(c);
        cnt[3] += !!isdigit(c);
        cnt[4] += !!isgraph(c);
        cnt[5] += !!islower(c);
        cnt[6] += !!isprint(c);
        cnt[7] += !!ispunct(c);
        cnt[8] += !!isspace(c);
        cnt[9] += !!isupper(c);
        cnt[10] += !!isxdigit(c);
        cnt[11] += !!isblank(c);
        if (c >= 0 && (toupper(c) != c || tolower(c) != c)) printf("%c", toupper(c));
    }
    puts("");
    for (int i = 0; i < 12; i++) printf("%d ", cnt[i]);
    printf("%d %d\n", toupper(-1), tolower(EOF));
    for (int i = 0; i < 135; i++) printf("%s;", strerror(i));
    puts(strerror(-1));
    for (int i = -1; i < 66; i++) printf("%s;", strsignal(i));
    puts("");
    return 0;
}
