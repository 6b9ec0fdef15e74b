#include <iostream>
struct A { A(int = 0) { std::cout << "def/int "; } A(double) { std::cout << "double "; } A(const char *, int n = 3) { std::cout << "str" << n << ' '; } A(bool, bool) { std::cout << "bb "; } };
void f(A) { std::cout << "f\n"; } void g(const A & = A(1.5)) { std::cout << "g\n"; }
int main() { A a; A b(); A c{}; A d = 3; A e("x"); A h("x", 4); A i(true, false); A j('c'); A k(2.5f); A l[3]; A *m = new A; A *n = new A(); A *o = new A{"s", 7}; std::cout << '\n'; f(1); f("q"); f(2.5); f({}); f({"w", 8}); g(); g(1); g("z"); delete m; delete n; delete o; return 0; }
