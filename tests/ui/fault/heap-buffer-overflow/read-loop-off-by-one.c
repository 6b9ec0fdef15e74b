#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    int *p = calloc(3, sizeof(int));
    int sum = 0;
    for (int i = 0; i <= 3; i++)
        sum += p[i]; //~
    free(p);
    return 0;
}
