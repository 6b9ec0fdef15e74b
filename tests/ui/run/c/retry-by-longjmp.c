// setjmp and longjmp through several frames, with volatile locals kept.
#include <setjmp.h>
#include <stdio.h>
static jmp_buf place;
static void deep(int level, int code) {
    if (level == 0) longjmp(place, code);
    deep(level - 1, code);
}
static int nested(void) {
    jmp_buf inner;
    int got = setjmp(inner);
    if (got < 3) longjmp(inner, got + 1);
    return got;
}
int main(void) {
    volatile int tries = 0;
    switch (setjmp(place)) {
    case 0:
        puts("start");
        deep(5, 0);
        break;
    case 1:
        tries++;
        printf("try %d\n", tries);
        if (tries < 3) deep(2, 1);
        deep(1, 9);
        break;
    case 9:
        printf("nested %d\n", nested());
        break;
    default:
        puts("never");
    }
    return tries;
}
