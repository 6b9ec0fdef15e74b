#include <iostream>
int f(int d) { struct G { int d; G(int d) : d(d) {} ~G() { std::cout << "~G" << d << ' '; } } g(d); for (int i = 0; i < 3; i++) { G l(d * 10 + i); if (i == 1) continue; if (i == 2) break; std::cout << "i" << i << ' '; } if (d == 0) return 5; switch (d) { case 1: { G s(99); return f(d - 1) + 1; } default: goto out; } out: G late(77); return f(d - 1) + 2; }
int main() { std::cout << f(2) << '\n'; return 0; }
