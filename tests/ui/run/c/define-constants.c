#include <stdio.h>
#define SIZE 4
#define NAME "heap"
#define TWICE (SIZE * 2)
#ifdef SIZE
#define KNOWN 1
#else
#define KNOWN 0
#endif
int main(void) {
    int a[SIZE] = {0};
    printf("%zu %s %d %d\n", sizeof a / sizeof a[0], NAME, TWICE, KNOWN);
    return 0;
}
