// Handlers run when the program raises a signal; SIG_IGN and SIG_DFL.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
static volatile sig_atomic_t count;
static void handle(int number) {
    count += number == SIGTERM ? 1 : 10;
    if (count < 3) raise(SIGINT);
}
static void on_abort(int number) {
    printf("abort %d\n", number == SIGABRT);
    fflush(stdout);
    _Exit(6);
}
int main(void) {
    printf("%d\n", signal(SIGTERM, handle) == SIG_DFL);
    signal(SIGINT, handle);
    raise(SIGTERM);
    printf("%d\n", (int)count);
    printf("%d\n", signal(SIGTERM, SIG_IGN) == handle);
    raise(SIGTERM);
    printf("%d\n", (int)count);
    signal(SIGABRT, on_abort);
    abort();
}
