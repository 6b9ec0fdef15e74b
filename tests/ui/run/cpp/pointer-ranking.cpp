// Adding const is worse than nothing to do; nullptr and literals choose as the standard says.
#include <cstddef>
#include <cstdio>
int f(int *) { return 1; }
int f(const int *) { return 2; }
int f(std::nullptr_t) { return 3; }
int f(void *) { return 4; }
int g(int) { return 1; }
int g(long) { return 2; }
int g(double) { return 3; }
int g(char) { return 4; }
int g(bool) { return 5; }
int main() {
    int x = 0;
    const int y = 0;
    double d = 0;
    std::printf("%d %d %d %d\n", f(&x), f(&y), f(nullptr), f(&d));
    std::printf("%d %d %d %d %d %d\n", g(1), g(1L), g(1.5f), g('c'), g(true), g((short)1));
}
