#include <cstdio>
struct Tr { const char *n; Tr(const char *n) : n(n) { printf("+%s ", n); } Tr(const Tr &o) : n(o.n) { printf("c%s ", n); } ~Tr() { printf("-%s ", n); } };
struct V { int x; V operator+(const V &o) const { return {x + o.x}; } };
Tr pass(const Tr &t) { return t; }
int len(const Tr &t) { return t.n[0]; }
Tr g = pass(Tr("a")); int i = len("b") + len(Tr("c")); V v = V{1} + V{2} + V{3}; int k = 4;
int f() { static Tr s = pass("d"); static int q = len("e"); return q; }
int main() { printf("| %s %d %d %d\n", g.n, i, v.x, k); f(); f(); puts(""); }
