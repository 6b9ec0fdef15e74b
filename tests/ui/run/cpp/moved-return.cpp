#include <cstdio>
struct A {
    int n;
    A(int n) : n(n) { std::printf("make %d\n", n); }
    A(const A &o) : n(o.n) { std::printf("copy %d\n", n); }
    A(A &&o) : n(o.n) { o.n = 0; std::printf("move %d\n", n); }
    ~A() { std::printf("end %d\n", n); }
};
A same(A a) { return a; }
A fresh() { return A(5); }
int main() {
    A a(1);
    A b = same(a);
    A c = same(A(2));
    A d = same(fresh());
    A e = fresh();
    std::printf("%d %d %d %d %d\n", a.n, b.n, c.n, d.n, e.n);
}
