#include <stdio.h>
int main(void) {
    int a = (1, 2, 3), b = a > 2 ? 10 : 20;
    for (int i = 0, j = 5; i < j; i++, j--) printf("%d %d\n", i, j);
    printf("%d %d %s\n", a, b, b == 10 ? "ten" : "other");
    return 0;
}
