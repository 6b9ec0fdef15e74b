#include <iostream>
void f(int) { std::cout << "int\n"; } void f(long) { std::cout << "long\n"; } void f(double) { std::cout << "double\n"; } void f(char) { std::cout << "char\n"; }
void f(const char *) { std::cout << "cstr\n"; } void f(void *) { std::cout << "voidp\n"; } void f(bool) { std::cout << "bool\n"; } void f(unsigned) { std::cout << "unsigned\n"; }
void g(int &) { std::cout << "lref\n"; } void g(const int &) { std::cout << "clref\n"; } void g(int &&) { std::cout << "rref\n"; }
struct X { X(int) {} operator double() const { return 1.5; } };
void h(X) { std::cout << "X\n"; } void h(...) { std::cout << "...\n"; }
void k(int, double) { std::cout << "id\n"; } void k(double, int) { std::cout << "di\n"; }
void n(std::nullptr_t) { std::cout << "null\n"; } void n(int *) { std::cout << "int*\n"; }
struct S { void m() { std::cout << "m\n"; } void m() const { std::cout << "m const\n"; } void m(int) & { std::cout << "m int\n"; } };
void arr(int (&)[3]) { std::cout << "3\n"; } void arr(int (&)[4]) { std::cout << "4\n"; }
enum E { e1 }; enum class F : char { f1 };
void en(int) { std::cout << "en int\n"; } void en(E) { std::cout << "en E\n"; } void en(F) { std::cout << "en F\n"; }
int main() {
    short s = 1; float fl = 1; unsigned char uc = 1; unsigned u = 1; 
    f(1); f(1L); f(1.0); f('c'); f("s"); f(s); f(fl); f(uc); f(u); f(true); int *p = 0; f(p); f((void*)0);
    int i = 1; const int ci = 2; g(i); g(ci); g(3); g(i + 1); g(static_cast<int&&>(i));
    h(1); h("x"); X x(1); f(x + 1); k(1, 2.0); k(1.0, 2); n(nullptr); n(&i);
    S q; const S cq{}; q.m(); cq.m(); q.m(1);
    int a3[3], a4[4]; arr(a3); arr(a4); en(e1); en(F::f1); en(5); en(s);
    f(e1);
}
