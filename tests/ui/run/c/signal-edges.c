// Signals: what each call returns; masks and siglongjmp; the exit status of a negative number.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <setjmp.h>

static volatile sig_atomic_t got, n;
static sigjmp_buf env;
static void h(int s) {
    got = s;
    n++;
}
static void once(int s) {
    printf("once %d\n", s);
    signal(s, SIG_DFL);
}
static void inf(int s, siginfo_t *i, void *c) {
    printf("info %d %d %d\n", s, i->si_signo, i->si_code);
}
static void out(int s) {
    siglongjmp(env, s);
}
static void a1(void) {
    puts("a1");
}
static void a2(void) {
    puts("a2");
}
static void oe(int st, void *p) {
    printf("on_exit %d %s\n", st, (char *)p);
}
int main(void) {
    printf("%d %d\n", signal(SIGINT, h) == SIG_DFL, signal(SIGINT, h) == h);
    raise(SIGINT);
    printf("%d %d\n", got, n);
    printf("%d %d\n", signal(99, h) == SIG_ERR, errno);
    errno = 0;
    printf("%d %d\n", signal(SIGKILL, h) == SIG_ERR, errno);
    signal(SIGUSR1, SIG_IGN);
    printf("%d\n", raise(SIGUSR1));
    struct sigaction sa = {0}, old;
    sa.sa_sigaction = inf;
    sa.sa_flags = SA_SIGINFO | SA_RESETHAND;
    sigaction(SIGUSR2, &sa, &old);
    printf("%d\n", old.sa_handler == SIG_DFL);
    raise(SIGUSR2);
    sigaction(SIGUSR2, NULL, &old);
    printf("%d\n", old.sa_handler == SIG_DFL);
    sigset_t s, o, pnd;
    sigemptyset(&s);
    sigaddset(&s, SIGINT);
    sigaddset(&s, SIGTERM);
    printf("%d %d %d\n", sigismember(&s, SIGINT), sigismember(&s, SIGHUP), sigismember(&s, 100));
    sigprocmask(SIG_BLOCK, &s, &o);
    raise(SIGINT);
    raise(SIGINT);
    sigpending(&pnd);
    printf("%d %d %d\n", n, sigismember(&pnd, SIGINT), sigismember(&pnd, SIGTERM));
    sigprocmask(SIG_SETMASK, &o, NULL);
    printf("%d\n", n);
    signal(SIGFPE, out);
    int v = sigsetjmp(env, 1);
    if (v == 0) {
        raise(SIGFPE);
        puts("not here");
    }
    printf("jumped %d\n", v);
    sigprocmask(SIG_BLOCK, NULL, &o);
    printf("%d\n", sigismember(&o, SIGFPE));
    printf("%d %d\n", kill(getpid(), 0), kill(getpid(), SIGINT));
    printf("%d\n", n);
    signal(SIGALRM, h);
    printf("%u ", alarm(5));
    printf("%u\n", alarm(0));
    printf("%d %d\n", atexit(a1), atexit(a2));
    fflush(stdout);
    exit(-3);
}
