#include <cstdio>
struct V { int x, y; V(int x, int y) : x(x), y(y) {} V operator+(const V &o) const { return V(x + o.x, y + o.y); } V &operator+=(const V &o) { x += o.x; y += o.y; return *this; } bool operator==(const V &o) const { return x == o.x && y == o.y; } int operator[](int i) const { return i ? y : x; } };
V operator*(int k, const V &v) { return V(k * v.x, k * v.y); }
int main() { V a(1, 2), b(3, 4); V c = a + 2 * b; c += a; std::printf("%d %d %d %d\n", c.x, c[1], a == V(1, 2), a == b); }
