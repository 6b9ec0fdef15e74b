#include <stdio.h>
int main(void) {
    for (int i = 0; i < 5; i++) {
        if (i == 1) continue;
        for (int j = 0;; j++) { if (j == i) break; printf("%d%d ", i, j); }
        if (i == 3) break;
    }
    puts("");
    return 0;
}
