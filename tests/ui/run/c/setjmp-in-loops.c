/* setjmp and longjmp as exceptions: nested, from callees, with values. */
#include <stdio.h>
#include <setjmp.h>
static jmp_buf top; static int depth; void fail(int code) { longjmp(top, code); } int parse(const char *s) { depth++; if (*s == '!') fail(*s); if (!*s) return 0; return 1 + parse(s + 1); }
int safe(const char *s) { int code = setjmp(top); if (code) return -code; return parse(s); }
int main(void) { printf("%d %d\n", safe("abc"), safe("ab!c")); jmp_buf b; volatile int n = 0; if (setjmp(b) < 5) { n++; longjmp(b, n + 1); } printf("%d %d\n", n, depth); switch (setjmp(b)) { case 0: longjmp(b, 0); case 1: puts("one"); } return 0; }
