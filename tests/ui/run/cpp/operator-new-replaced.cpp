#include <cstdio>
#include <cstdlib>
#include <new>
static int count;
void *operator new(std::size_t size) { count++; void *p = std::malloc(size); if (!p) throw std::bad_alloc(); return p; }
void operator delete(void *p) noexcept { count--; std::free(p); }
void operator delete(void *p, std::size_t) noexcept { count--; std::free(p); }
int main() { int *a = new int(1); int *b = new int[10]; std::printf("%d\n", count); delete a; delete[] b; std::printf("%d\n", count); }
