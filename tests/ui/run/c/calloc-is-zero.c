#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int *p = calloc(10, sizeof *p); int sum = 0;
    for (int i = 0; i < 10; i++) sum += p[i];
    printf("%d\n", sum);
    free(p);
    return 0;
}
