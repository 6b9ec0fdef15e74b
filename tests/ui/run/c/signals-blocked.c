// sigaction, masks and pending signals, raised by the program itself.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t seen;

static void note(int number) { seen = seen * 100 + number; }
static void with_info(int number, siginfo_t *info, void *context) {
    (void)context;
    seen = number * 1000 + info->si_signo;
}

int main(void) {
    struct sigaction action, before;
    sigset_t set, old;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    sigemptyset(&action.sa_mask);
    printf("%d\n", sigaction(SIGUSR1, &action, NULL));
    raise(SIGUSR1);
    printf("%d\n", (int)seen);
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, &old);
    seen = 0;
    raise(SIGUSR1);
    sigpending(&set);
    printf("%d %d %d\n", (int)seen, sigismember(&set, SIGUSR1), sigismember(&set, SIGUSR2));
    sigprocmask(SIG_SETMASK, &old, NULL);
    printf("%d\n", (int)seen);
    action.sa_sigaction = with_info;
    action.sa_flags = SA_SIGINFO | SA_RESETHAND;
    sigaction(SIGUSR2, &action, NULL);
    kill(getpid(), SIGUSR2);
    sigaction(SIGUSR2, NULL, &before);
    printf("%d %d\n", (int)seen, before.sa_handler == SIG_DFL);
    raise(SIGCHLD);
    printf("%d %d\n", sigaction(SIGKILL, &action, NULL), errno == EINVAL);
    return 0;
}
