#include <iostream>
struct T { int n; T(int n) : n(n) { std::cout << "+" << n << ' '; } T(const T &o) : n(o.n * 10) { std::cout << "c" << n << ' '; } ~T() { std::cout << "-" << n << ' '; } T &self() { return *this; } T next() const { return T(n + 1); } operator int() const { return n; } };
T f(T a, T b) { std::cout << "f "; return T(a.n + b.n); }
T &pick(T &a, T &b, bool c) { return c ? a : b; }
int main() {
  { int x = f(T(1), T(2)); std::cout << x << '\n'; }
  { T a(1); T b = a.next().next(); std::cout << b.n << '\n'; }
  { T a(1), b(2); pick(a, b, false).n = 5; std::cout << b << '\n'; }
  { const T &r = T(1).next(); std::cout << "r" << r.n << '\n'; }
  { for (int i = 0; i < T(2); ++i) std::cout << i << '\n'; }
  { while (T(0)) ; if (T t(3); t > 2) std::cout << "yes\n"; }
  { switch (T(4)) { case 4: std::cout << "four\n"; } }
  { T a[2] = {T(1), T(2)}; T *p = &a[1]; std::cout << p->n << '\n'; }
  { (T(1), T(2)); std::cout << '\n'; bool b = T(1) && T(0) || T(3); std::cout << b << '\n'; }
  { T a(1); T b(a); T c{b}; T d = {c}; std::cout << '\n'; }
  { T *p = new T(T(3)); delete p; std::cout << '\n'; }
  { auto x = T(5); auto &y = x; auto z = y; std::cout << '\n'; }
  { T a(1); a.self().self().n = 4; T(7).self(); std::cout << '\n'; }
  { try { throw T(1); } catch (T t) { std::cout << "caught " << t.n; } std::cout << '\n'; try { T q(2); throw q; } catch (const T &t) { std::cout << t.n; } std::cout << '\n'; }
  { int arr[] = {T(1), T(2) + T(3)}; std::cout << arr[1] << '\n'; }
  { T x = true ? T(1) : T(2); const T &y = false ? x : T(9); std::cout << '\n'; }
  return 0; }
