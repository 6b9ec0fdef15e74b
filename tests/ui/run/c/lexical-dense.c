/* lexical: UCN, digraph, floats, chars, strings, wide */
#include <stdio.h>
#include <wchar.h>
#include <string.h>
#include <uchar.h>
int \u00e9t\u00e9 = 5; int naïve = 6; int $dollar = 7;
int main(void) { printf("%d %d %d\n", été, na\u00efve, $dollar); printf("%d %d %d %d\n", '\x41', '\101', '\n', 'ab'); printf("%d %d\n", (int)sizeof(L"abc"), L'\u00e9'); printf("%s|%s\n", "\u00e9\x41", "a\0b"); printf("%g %g %g %g %g\n", 0x1.8p3, .5e1, 1.f, 1e-3L < 1 ? 2. : 3., 0xAp-1); printf("%d %d %d\n", 0x7fffffff, 017, 0b101); printf("%llu %lu %d\n", 18446744073709551615ull, 0xffffffffUL, 'a'); wchar_t w[] = L"h\u00e9"; printf("%d %d\n", (int)wcslen(w), w[1]); char16_t s16[] = u"\U0001F600"; char32_t s32[] = U"\U0001F600"; printf("%d %x %x %x\n", (int)(sizeof s16), s16[0], s16[1], s32[0]); printf("%d\n", (int)strlen(u8"\u20ac")); printf("%d %d\n", sizeof(1) == 4, sizeof(2147483648) == 8); printf("%d %d %d\n", (int)sizeof(0x80000000), (int)sizeof(0x100000000), (int)sizeof 1.0f); puts("tab\there\\ \"q\" \?\?"); puts("con" "cat" /* c */ "ed"); // line \
 continued
 printf("%c%c%c\n", "abc"[1], 2["abc"], *"z"); printf("%a %.3a\n", 1.0, 3.14159); printf("%d\n", '\'' + '"' + '\\'); int a = 5, b = 2; int *p = &b; printf("%d %d\n", a /*
 */ / *p, a+++b); printf("%d\n", a-- - --b); printf("%e %E %G\n", 12345.678, 0.00012, 1e20); return 0; }
