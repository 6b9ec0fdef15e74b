#include <cstring>
struct Vec { int n; int *d; Vec(int n) : n(n), d(new int[n]) { std::memset(d, 0, n * sizeof(int)); } ~Vec() { delete[] d; } }; //~ double-free
static int sum(Vec v) { int s = 0; for (int i = 0; i < v.n; i++) s += v.d[i]; return s; }
int main() { Vec v(3); return sum(v); }
