#include <cstdio>
int main() { int a[] = {1, 2, 3}; int s = 0; for (int x : a) s += x; for (int &x : a) x *= 2; for (auto x : a) s += x; std::printf("%d\n", s); }
