#include <stdlib.h>
#include <stdio.h>
static int work(int n) {
    char *p = malloc(n); //~ LEAK definitely-lost 20 1
    if (n > 15) return -1;
    free(p);
    return 0;
}
int main(void) {
    printf("%d\n", work(10) + work(20));
}
