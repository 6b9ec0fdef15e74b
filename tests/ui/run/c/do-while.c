#include <stdio.h>
int main(void) {
    int n = 0, k = 10;
    do { n += k; if (k == 7) continue; k--; } while (k-- > 0);
    printf("%d %d\n", n, k);
    return 0;
}
