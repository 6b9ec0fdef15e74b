// Nothing here is a mistake.
#include <setjmp.h>
#include <stdio.h>

void *around[5];

static void leave(void)
{
    __builtin_longjmp(around, 1);
}

int main(void)
{
    int x = 6;
    __sync_and_and_fetch(&x, 3);
    __sync_and_and_fetch(&x, 2, around);
    if (__builtin_setjmp(around) == 0)
        leave();
    printf("%d\n", x);
    return 0;
}
