#include <cstdio>
struct T { int n; T(int n) : n(n) { std::printf("+%d ", n); } T(const T &o) : n(o.n + 100) { std::printf("c%d ", n); } ~T() { std::printf("-%d ", n); } int get() const { return n; } };
T make(int n) { return T(n); }
int use(const T &t) { return t.get(); }
int main() { int a = use(T(1)) + use(T(2)); std::printf("| %d\n", a); T kept = make(3); std::printf("| "); const T &r = T(4); std::printf("| %d\n", r.get()); }
