#include <stdio.h>
int calls;
int yes(void) { calls++; return 1; }
int no(void) { calls++; return 0; }
int main(void) {
    int a = yes() || no(); int b = no() && yes(); int c = !(yes() && no());
    printf("%d %d %d %d\n", a, b, c, calls);
    return 0;
}
