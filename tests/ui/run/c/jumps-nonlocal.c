// setjmp and longjmp: out of deep calls, in a switch, as exceptions, through a copy.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
static jmp_buf env;
static int depth;
static void deep(int n) { char pad[64]; pad[0] = (char)n; depth = n; if (n == 0) longjmp(env, 42); deep(n - 1); (void)pad; }
struct handler { jmp_buf buf; struct handler *up; } *top;
#define TRY { struct handler h; h.up = top; top = &h; int code = setjmp(h.buf); if (code == 0) {
#define CATCH top = h.up; } else { top = h.up;
#define END } }
static void fail(int c) { longjmp(top->buf, c); }
int main(void) {
    volatile int count = 0;
    int r = setjmp(env);
    printf("r=%d count=%d depth=%d\n", r, count, depth);
    if (r == 0) { count++; deep(5); }
    switch (setjmp(env)) {
    case 0: puts("first"); longjmp(env, 0);
    case 1: puts("one"); longjmp(env, 2);
    case 2: puts("two"); break;
    default: puts("?");
    }
    TRY puts("in try"); fail(7); puts("never"); CATCH printf("caught %d\n", code); END
    TRY TRY fail(1); CATCH printf("inner %d\n", code); fail(2); END CATCH printf("outer %d\n", code); END
    volatile int i = 0;
    if (setjmp(env) < 3) { int local = i * 10; int *p = malloc(4); *p = local; printf("%d %d\n", i, *p); free(p); i++; longjmp(env, i); }
    jmp_buf copy;
    if (!setjmp(env)) { copy[0] = env[0]; longjmp(copy, 9); } else puts("via copy");
    return 0;
}
