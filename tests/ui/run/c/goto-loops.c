#include <stdio.h>
int main(void) {
    int i = 0;
again:
    if (i < 3) { printf("%d\n", i++); goto again; }
    for (int a = 0; a < 5; a++) for (int b = 0; b < 5; b++) if (a * b == 6) { printf("%d %d\n", a, b); goto done; }
done:
    return 0;
}
