/* Escapes end where their digits do. */
#include <stdio.h>
int main(void) { printf("%d %d %d %d\n", '\0', '\12', '\x1b', '\e'); const char *s = "\1012\x41g\0777"; for (; *s; s++) printf("%d ", *s); puts(""); printf("\a\b\f\v\r\t\\\'\"\?\n"); return 0; }
