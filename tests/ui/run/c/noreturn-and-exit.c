/* _Noreturn functions, exit handlers in reverse order, _Exit without them. */
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
static void a(void) { puts("a"); } static void b(void) { puts("b"); } noreturn void die(const char *s) { puts(s); exit(3); } _Noreturn static void die2(void) { die("two"); }
int check(int x) { if (x > 0) return x; die2(); }
int main(void) { atexit(a); atexit(b); atexit(a); printf("%d\n", check(5)); check(-1); }
