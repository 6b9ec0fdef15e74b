#include <iostream>
struct X { int v; explicit X(int v) : v(v) { if (v < 0) throw v; std::cout << "+" << v; } ~X() { std::cout << "-" << v; } };
X make(int v) { X x(v); if (v == 2) throw "mk"; return x; }
struct Y { X a, b; Y(int i, int j) : a(i), b(j) {} }; struct Z : X { Y y; X *p; Z(int i, int j, int k) : X(i), y(j, k), p(new X(k)) { if (k == 9) throw 9; } ~Z() { delete p; } };
void use(X a, X b) { throw 'u'; } int cnt(const X &x) { return x.v; }
int main() {
  try { X a(1); X b(make(2)); } catch (const char *s) { std::cout << s << '\n'; }
  try { Y y(1, -2); } catch (int i) { std::cout << i << '\n'; } try { Z z(1, 2, -3); } catch (int i) { std::cout << i << '\n'; } try { Z z(1, 2, 9); } catch (int i) { std::cout << i << '\n'; }
  try { use(X(1), X(2)); } catch (char c) { std::cout << c << '\n'; } try { use(X(1), X(-2)); } catch (int c) { std::cout << c << '\n'; }
  try { int k = cnt(X(1)) + cnt(X(-1)); std::cout << k; } catch (int i) { std::cout << i << '\n'; }
  try { X *p = new X[3]{X(1), X(2), X(-3)}; delete[] p; } catch (int i) { std::cout << i << '\n'; }
  try { X *p = new X(make(2)); delete p; } catch (const char *s) { std::cout << s << '\n'; }
  try { for (X x(0); x.v < 3; x.v++) { X in(x.v * 10); if (x.v == 1) throw 1; } } catch (int i) { std::cout << i << '\n'; }
  try { try { X a(1); throw a; } catch (X &e) { X b(2); e.v = 7; throw; } } catch (X e) { std::cout << " got" << e.v << '\n'; } std::cout << '\n';
  try { X a(5); try { throw 1; } catch (int) { X b(6); throw 2.5; } } catch (double d) { std::cout << d << '\n'; }
  return 0; }
