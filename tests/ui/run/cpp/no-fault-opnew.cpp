#include <cstdlib>
struct P { int a; void *operator new(std::size_t n) { return ::operator new(n + 16); } void operator delete(void *p) { ::operator delete(p); } };
int main() { P *p = new P; delete p; P *q = new P[2]; delete[] q; }
