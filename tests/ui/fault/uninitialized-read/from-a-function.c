#include <stdio.h>
static int find(int k) { int r; if (k == 1) r = 5; return r; }
int main(void) {
    int v = find(2);
    if (v == 5) //~ uninitialized-read
        puts("five");
    return 0;
}
