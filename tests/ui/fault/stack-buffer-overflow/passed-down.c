#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void fill(int *p, int n) {
    for (int i = 0; i < n; i++)
        p[i] = i; //~
}
int main(void) {
    int a[2] = {1, 2};
    fill(a, 3);
    return 0;
}
