// goto into and out of blocks, over declarations, and backwards through lifetimes.
#include <stdio.h>
int main(void) {
    int round = 0;
again:
    {
        int fresh = round * 10;
        int *address = &fresh;
        if (round < 3) {
            round++;
            *address += 1;
            printf("%d\n", fresh);
            goto again;
        }
    }
    goto inside;
    {
        int value;
        value = 1;
    inside:
        value = 2;
        printf("value %d\n", value);
    }
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            if (i * j == 2) {
                printf("%d %d\n", i, j);
                goto done;
            }
done:
    if (round == 3) goto end;
    puts("not printed");
end:;
    return 0;
}
