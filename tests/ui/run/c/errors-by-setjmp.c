// Exceptions by setjmp: TRY, CATCH and THROW as macros over a chain of handlers, nested and rethrown.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

enum error { NONE, DIVISION, NEGATIVE, TOO_DEEP };
static const char *const names[] = {"none", "division by zero", "negative", "too deep"};

struct handler { jmp_buf place; struct handler *outer; volatile enum error caught; };
static struct handler *handlers;

_Noreturn static void throw(enum error e) {
    struct handler *h = handlers;
    if (!h) {
        printf("uncaught: %s\n", names[e]);
        exit(3);
    }
    handlers = h->outer;
    h->caught = e;
    longjmp(h->place, 1);
}

#define TRY                                                                        \
    for (struct handler h_ = {.outer = handlers, .caught = NONE}, *once_ = handlers = &h_; once_; once_ = NULL) \
        if (setjmp(h_.place) == 0)                                                  \
            for (int run_ = 1; run_; run_ = 0, handlers = h_.outer)
#define CATCH else
#define ERROR (h_.caught)

static int divide(int a, int b) {
    if (b == 0) throw(DIVISION);
    return a / b;
}

static int root(int n) {
    int r = 0;
    if (n < 0) throw(NEGATIVE);
    while ((r + 1) * (r + 1) <= n) r++;
    return r;
}

static int descend(int n) {
    if (n > 20) throw(TOO_DEEP);
    return 1 + (n == 0 ? 0 : descend(n + 1));
}

static void work(int a, int b) {
    TRY {
        printf("%d / %d: ", a, b);
        int q = divide(a, b);
        printf("root %d\n", root(q));
        if (q == 7) descend(1);
        puts("finished");
    } CATCH {
        printf("caught %s", names[ERROR]);
        if (ERROR == NEGATIVE) {
            puts(", thrown on");
            throw(NEGATIVE);
        }
        puts("");
    }
}

int main(void) {
    volatile int passed = 0;
    work(100, 4), passed++;
    work(1, 0), passed++;
    TRY {
        work(-50, 2);
        passed += 100;
    } CATCH printf("main caught %s\n", names[ERROR]);
    work(49, 7);
    TRY {
        TRY throw(DIVISION);
        CATCH {
            puts("inner");
            throw(TOO_DEEP);
        }
    } CATCH printf("outer: %s\n", names[ERROR]);
    printf("%d passed, handlers %s\n", passed, handlers ? "left" : "gone");
    work(-9, 1);
    return 0;
}
