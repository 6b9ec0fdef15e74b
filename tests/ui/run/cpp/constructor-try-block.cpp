#include <iostream>
struct T { const char *n; T(const char *n) : n(n) { std::cout << "T " << n << "\n"; } ~T() { std::cout << "~T " << n << "\n"; } };
struct U { T a, b; U() try : a("ua"), b("ub") { throw 5; } catch (int x) { std::cout << "ctor catch " << x << "\n"; } };
struct V { T a; T b; V(int fail) : a("va"), b("vb") { T local("vlocal"); if (fail) throw "boom"; std::cout << "V done\n"; } ~V() { std::cout << "~V\n"; } };
void deep(int n) { T t(n == 0 ? "zero" : n == 1 ? "one" : "two"); if (n == 0) throw 3.5; deep(n - 1); }
int main() {
    try { U u; } catch (int x) { std::cout << "main " << x << "\n"; }
    try { V v(1); } catch (const char *s) { std::cout << s << "\n"; }
    try { V v(0); deep(2); } catch (double d) { std::cout << d << "\n"; }
    try { try { throw 1; } catch (int &x) { x++; T in("handler"); throw; } } catch (int x) { std::cout << x << "\n"; }
    try { V *p = new V(1); (void)p; } catch (...) { std::cout << "all\n"; }
    try { V *p = new V[2]{0, 1}; (void)p; } catch (...) { std::cout << "all\n"; }
    return 0;
}
