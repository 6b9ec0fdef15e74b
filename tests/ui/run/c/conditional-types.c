/* The type of ?: comes from both branches. */
#include <stdio.h>
int main(void) { int t = 1; char c = 'a'; short s = 1; printf("%zu %zu %zu %zu\n", sizeof(t ? c : c), sizeof(t ? c : s), sizeof(t ? 1 : 1L), sizeof(t ? 1 : 1.0)); printf("%d\n", (t ? -1 : 0u) > 0); int *p = &t; const void *v = t ? p : NULL; printf("%d\n", v == p); printf("%s\n", t ? "yes" : (char *)0); struct s { int a; } x = { 1 }, y = { 2 }; printf("%d %d\n", (t ? x : y).a, (0 ? x : y).a); t > 5 ? puts("no") : puts("else"); printf("%d\n", t ? t ? 1 : 2 : 3); return 0; }
