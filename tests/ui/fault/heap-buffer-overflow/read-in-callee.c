#include <stdlib.h>
#include <stdio.h>
static int sum(const int *a, int n) {
    int s = 0;
    for (int i = 0; i <= n; i++)
        s += a[i]; //~ heap-buffer-overflow
    return s;
}
int main(void) {
    int *a = calloc(5, sizeof *a);
    printf("%d\n", sum(a, 5));
    free(a);
}
