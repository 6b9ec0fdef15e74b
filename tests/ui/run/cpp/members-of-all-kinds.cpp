#include <iostream>
struct A { int i = 1; static int s; int f() { return i; } int f() const { return i + 100; } static int g() { return s++; } struct In { int z = 7; int up(A &a) { return a.i; } }; In in; typedef int Num; using Other = double; enum { K = 3 }; };
int A::s = 50;
struct L { int v; L *n; L(int v, L *n = nullptr) : v(v), n(n) {} };
int len(const L *l) { return l ? 1 + len(l->n) : 0; }
constexpr int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
static_assert(fact(5) == 120, "x");
int arr[fact(3)];
int main() { A a; const A ca; A::Num n = 3; A::Other o = 2.5; A::In in; std::cout << a.f() << ca.f() << A::g() << a.g() << a.s << n << o << in.up(a) << a.in.z << A::K << '\n'; L l(1, new L(2, new L(3))); std::cout << len(&l) << sizeof(arr) / sizeof(*arr) << '\n'; delete l.n->n; delete l.n; decltype(a.i) q = 4; decltype((q)) rq = q; rq = 6; std::cout << q << '\n'; const char *const names[] = {"a", "b"}; for (auto s : names) std::cout << s; int i = 5; do { std::cout << i; } while (i-- > 3); std::cout << '\n' << (i > 1 ? "big" : "small") << '\n'; auto l2 = 5L; auto f = 2.f; std::cout << sizeof(l2) << sizeof(f) << sizeof('a') << sizeof(true) << sizeof(L'x') << '\n'; return 0; }
