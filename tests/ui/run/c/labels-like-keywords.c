/* Labels whose names are nearly keywords; with -pedantic gcc says nothing of them. */
#include <stdio.h>

static int kind(int c) {
    switch (c) {
    case 1:
        if (c > 0) goto _default;
        return 10;
    _default:
    default:
        return 20;
    case 2:
        goto brake;
    }
brake:
    return 30;
}

int main(void) {
    printf("%d %d %d\n", kind(1), kind(2), kind(3));
    goto retrun;
retrun:
    return 0;
}
