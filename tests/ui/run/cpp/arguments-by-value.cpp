#include <iostream>
struct T { int n; T(int n) : n(n) { std::cout << "+" << n << ' '; } T(const T &o) : n(o.n * 10) { std::cout << "c" << n << ' '; } ~T() { std::cout << "-" << n << ' '; } };
void r(const T &a, const T &b) { std::cout << "r "; }
void v(T a, T b) { std::cout << "v "; }
void v1(T a) { std::cout << "v1 "; }
int w(T a) { return a.n; }
T mk(int n) { return T(n); }
void thrower(T a, T b) { throw 1; }
struct M { M(T a, const T &b) { std::cout << "M "; } void m(T x) { std::cout << "m "; } M &operator<<(T x) { std::cout << "<< "; return *this; } };
int main() {
  r(T(1), T(2)); std::cout << '\n';
  v(T(1), T(2)); std::cout << '\n';
  v1(T(1)), std::cout << "comma "; std::cout << '\n';
  std::cout << w(T(1)) + w(T(2)) << '\n';
  v1(mk(3)); std::cout << '\n';
  T a(5); v(a, a); std::cout << '\n';
  int x = w(a); std::cout << x << '\n';
  try { thrower(T(1), T(2)); } catch (int) { std::cout << "caught\n"; }
  M m(T(1), T(2)); std::cout << '\n'; m.m(T(3)); std::cout << '\n'; m << T(4) << T(5); std::cout << '\n';
  void (*fp)(T, T) = v; fp(T(7), T(8)); std::cout << '\n';
  bool b = w(T(1)) == 1 && w(T(2)) == 2; std::cout << b << '\n';
  new M(T(1), T(2)); std::cout << '\n'; M arr[] = {M(T(1), T(2)), M(T(3), T(4))}; std::cout << '\n';
  return 0; }
