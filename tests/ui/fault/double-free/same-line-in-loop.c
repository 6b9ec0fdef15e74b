#include <stdlib.h>
int main(void) {
    int *a[3];
    int *p = malloc(4);
    for (int i = 0; i < 3; i++) a[i] = p;
    for (int i = 0; i < 3; i++)
        free(a[i]); //~ double-free
}
