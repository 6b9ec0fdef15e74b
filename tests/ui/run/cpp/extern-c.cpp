#include <cstdio>
#include <cstdlib>
extern "C" { int twice(int x) { return 2 * x; } }
extern "C" void *give(std::size_t n) { return std::malloc(n); }
int main() { int *p = static_cast<int *>(give(sizeof(int))); *p = twice(4); std::printf("%d\n", *p); std::free(p); }
