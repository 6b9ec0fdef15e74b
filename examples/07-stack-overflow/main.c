#include <stdio.h>

int depth_of(int n) {
    int frame[256]; /* each call needs more than 1,024 bytes of stack */
    frame[0] = n;
    return depth_of(frame[0] + 1) + 1; /* nothing ever stops it */
}

int main(void) {
    printf("%d\n", depth_of(0));
    return 0;
}
