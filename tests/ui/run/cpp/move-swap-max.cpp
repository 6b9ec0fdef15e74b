#include <iostream>
#include <utility>
#include <algorithm>
struct M { int *p; M(int v = 0) : p(new int(v)) {} M(M &&o) noexcept : p(o.p) { o.p = nullptr; std::cout << "mc "; } M &operator=(M &&o) noexcept { delete p; p = o.p; o.p = nullptr; std::cout << "ma "; return *this; } ~M() { delete p; } M(const M &) = delete; M &operator=(const M &) = delete; };
struct C { int v; C(int v) : v(v) {} C(const C &o) : v(o.v) { std::cout << "cc "; } C &operator=(const C &o) { v = o.v; std::cout << "ca "; return *this; } bool operator<(const C &o) const { return v < o.v; } };
struct S { int a; friend void swap(S &x, S &y) { std::cout << "own swap "; std::swap(x.a, y.a); } };
void take(M m) { std::cout << *m.p << ' '; }
void over(int &) { std::cout << "l "; } void over(int &&) { std::cout << "r "; }
int main() {
  int a = 1, b = 2; std::swap(a, b); std::cout << a << b << '\n';
  const char *x = "x", *y = "y"; std::swap(x, y); std::cout << x << y << '\n';
  M m(1), n(2); std::swap(m, n); std::cout << *m.p << *n.p << '\n';
  C c(3), d(4); std::swap(c, d); std::cout << c.v << d.v << '\n';
  M o = std::move(m); std::cout << (m.p == nullptr) << *o.p << '\n'; n = std::move(o); std::cout << *n.p << '\n'; take(std::move(n)); std::cout << (n.p == nullptr) << '\n';
  over(a); over(std::move(a)); over(5); std::cout << '\n';
  std::cout << std::max(3, 7) << std::min(2.5, 1.5) << std::max(a, b) << std::max('a', 'z') << std::max(c, d).v << '\n';
  S s{1}, t{2}; { using std::swap; swap(s, t); std::cout << s.a << t.a << '\n'; swap(a, b); std::cout << a << b << '\n'; }
  int *p = new int(5); int *q = std::exchange(p, nullptr); std::cout << *q << (p == nullptr) << '\n'; delete q; int old = std::exchange(a, 9); std::cout << old << a << '\n';
  double arr[3] = {3, 1, 2}; for (int i = 0; i < 3; ++i) for (int j = i + 1; j < 3; ++j) if (arr[j] < arr[i]) std::swap(arr[i], arr[j]); std::cout << arr[0] << arr[1] << arr[2] << '\n';
  return 0; }
