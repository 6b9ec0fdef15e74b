// Attributes in double brackets, as gcc 12 takes them in C17.
#include <stdio.h>
[[gnu::noinline]] static int twice([[maybe_unused]] int x) { return 2 * x; }
[[nodiscard]] static int three(void) { return 3; }
struct [[deprecated]] old { int a [[maybe_unused]]; };
static int falls(int x) {
    int r = 0;
    switch (x) {
    case 1:
        r++;
        [[fallthrough]];
    case 2:
        r++;
        break;
    default:
        r = 9;
    }
    return r;
}
int main(void) {
    [[maybe_unused]] int y = 1;
    printf("%d %d %d %d\n", twice(4), three(), falls(1), falls(5));
    return 0;
}
