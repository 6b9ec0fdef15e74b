/* Neighbouring literals join; prefixes spread; zeros inside stay. */
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#define V "1" "." "2"
int main(void) { char a[] = "ab" "\0cd" "e"; printf("%zu %zu %s %s\n", sizeof a, strlen(a), a + 3, "v" V "\x41" "B"); wchar_t w[] = L"x" "yz"; printf("%zu %ls\n", wcslen(w), w); printf("%zu\n", sizeof "abc" - 1); char b[3] = "xyz"; printf("%.3s\n", b); printf("%c\n", *("hello" + 1)); return 0; }
