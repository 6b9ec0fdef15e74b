// quick_exit runs its own handlers only.
#include <stdio.h>
#include <stdlib.h>
static void slow(void) { puts("never printed"); }
static void quick(void) {
    puts("quick");
    fflush(stdout);
}
int main(void) {
    atexit(slow);
    at_quick_exit(quick);
    puts("start");
    fflush(stdout);
    quick_exit(3);
}
