#include <iostream>
#include <stdexcept>
struct R { int *p; R() : p(new int[3]{1, 2, 3}) {} ~R() { delete[] p; } R(const R &) = delete; };
static int f(int n) { R r; if (n > 2) throw std::out_of_range("n"); return r.p[n]; }
int main() {
    try { std::cout << f(1) << "\n"; f(3); } catch (const std::out_of_range &e) { std::cout << e.what() << "\n"; }
    try { R *r = new R; try { throw 5; } catch (...) { delete r; throw; } } catch (int i) { std::cout << i << "\n"; }
}
