#include <stdio.h>
int main(void) {
    int *p = 0;
    for (int i = 0; i < 3; i++) {
        int x = i;
        if (p) printf("%d\n", *p); //~ use-after-scope
        p = &x;
    }
}
