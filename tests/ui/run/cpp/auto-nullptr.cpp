#include <cstdio>
int f(int *p) { return p == nullptr; }
int main() { auto i = 3; auto d = 1.5; auto *p = &i; auto &r = i; r = 8; std::printf("%d %g %d %d\n", *p, d, f(nullptr), f(p)); }
