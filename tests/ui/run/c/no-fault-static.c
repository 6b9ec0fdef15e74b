#include <stdio.h>
#include <stdlib.h>
static int zeros[4];
static char *names[] = {"a", "b", 0};
static int *cache(void) { static int *c; if (!c) c = calloc(2, 4); return c; }
int main(void) {
    int n = 0;
    for (char **p = names; *p; p++) n++;
    cache()[1] = 3;
    printf("%d %d %d\n", n, zeros[3], cache()[1]);
    free(cache());
    return 0;
}
