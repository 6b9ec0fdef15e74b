#include <stdlib.h>
#include <stdio.h>
int main(void) {
    int *a = malloc(8 * sizeof(int));
    for (int i = 7; i >= -1; i--)
        a[i] = i; //~ heap-buffer-underflow
    printf("%d\n", a[0]);
    free(a);
}
