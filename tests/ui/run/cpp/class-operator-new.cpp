#include <cstdio>
#include <cstdlib>
struct Tracked { int v; static void *operator new(std::size_t n) { std::printf("new %zu\n", n); return std::malloc(n); } static void operator delete(void *p) { std::printf("delete\n"); std::free(p); } };
int main() { Tracked *t = new Tracked; t->v = 1; delete t; int *i = new int; delete i; }
