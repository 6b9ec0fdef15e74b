#include <cstdio>
bool both(bool a, bool b) { return a && b; }
int main() { bool x = 5, y = 0.0; std::printf("%d %d %d %zu\n", x, y, both(x, !y) + true, sizeof(bool)); int *p = nullptr; if (!p) std::printf("null\n"); }
