#include <iostream>
#include <cmath>
#include <cstdlib>
namespace A { void f(int) { std::cout << "A::f "; } int v = 1; } namespace B { void f(double) { std::cout << "B::f "; } }
void f(const char *) { std::cout << "::f "; }
void g() { using namespace A; using namespace B; f(1); f(1.5); f("x"); std::cout << v << '\n'; }
namespace C { using namespace A; void f(char) { std::cout << "C::f "; } void h() { f('c'); f(1); std::cout << '\n'; } }
struct K { void f() { std::cout << "K::f "; } void t() { using namespace A; A::f(2); ::f("q"); f(); this->f(); std::cout << '\n'; } };
using namespace std;
int main() { g(); C::h(); C::f(1); K().t(); { void f(long); f(3L); } cout << abs(-2.5) << abs(-3) << abs(-4L) << sqrt(2.0f) << pow(2, 3) << fabs(-1) << '\n'; return 0; }
void f(long) { std::cout << "f long\n"; }
