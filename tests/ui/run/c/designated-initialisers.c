#include <stdio.h>
struct point { int x, y, z; };
int main(void) {
    struct point p = {.z = 3, .x = 1};
    int a[6] = {[4] = 40, 50, [1] = 10};
    printf("%d %d %d\n", p.x, p.y, p.z);
    for (int i = 0; i < 6; i++) printf("%d ", a[i]);
    puts("");
    return 0;
}
