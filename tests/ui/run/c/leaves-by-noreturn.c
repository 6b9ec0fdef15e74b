// Functions that end in calls which never come back need no return behind them.
#include <stdio.h>
#include <stdlib.h>

static void stop(int status) __attribute__((noreturn));

#define FAIL(status)      \
    do {                  \
        stop(status);     \
    } while (0)

static int picked(int way) {
    if (way) {
        return way;
    } else {
        FAIL(3);
    }
}
static int looped(int way) {
    do {
        if (way == 1) continue;
        return 4;
    } while (0);
    return 5;
}
static void stop(int status) { exit(status); }

int main(void) {
    printf("%d %d %d\n", picked(2), looped(1), looped(0));
    return 0;
}
