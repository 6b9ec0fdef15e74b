// Assignment, prefix ++, ?: and the comma give lvalues in C++.
#include <cstdio>
int main() {
    int a = 1, b = 2;
    (a = 5) += 2;
    std::printf("%d\n", a);
    ++++a;
    (a > b ? a : b) = 30;
    (a, b) = 4;
    std::printf("%d %d\n", a, b);
    int &r = a += 1;
    r++;
    int *p = &(b = 6);
    *p += 1;
    std::printf("%d %d %zu\n", a, b, sizeof(a == b));
}
