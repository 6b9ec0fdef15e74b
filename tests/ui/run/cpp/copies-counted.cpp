#include <iostream>
struct C { int id; C(int i) : id(i) { std::cout << "C" << id << ' '; } C(const C &o) : id(o.id + 10) { std::cout << "copy" << id << ' '; } C(C &&o) : id(o.id + 100) { o.id = 0; std::cout << "move" << id << ' '; } C &operator=(const C &o) { id = o.id; std::cout << "ca "; return *this; } C &operator=(C &&o) { id = o.id; o.id = -1; std::cout << "ma "; return *this; } ~C() { std::cout << "~" << id << ' '; } };
C make(int i) { return C(i); }
C named(int i) { C c(i); return c; }
C cond(bool b) { C x(1), y(2); if (b) return x; return y; }
C param(C c) { return c; }
void byval(C c) { std::cout << "in "; }
void byref(const C &c) { std::cout << "ref" << c.id << ' '; }
int main() {
    { C a = make(1); std::cout << '\n'; }
    { C b = named(2); std::cout << '\n'; }
    { C c = cond(true); std::cout << '\n'; }
    { C d = param(C(3)); std::cout << '\n'; }
    { C e(4); byval(e); std::cout << '\n'; byval(C(5)); std::cout << '\n'; byref(C(6)); std::cout << '\n'; byref(7); std::cout << '\n'; }
    { C f(8), g(9); f = g; f = make(3); f = static_cast<C &&>(g); std::cout << '\n'; }
    { const C &r = make(1); C &&rr = make(2); std::cout << "body "; } std::cout << '\n';
    { C t = true ? C(1) : C(2); std::cout << '\n'; }
    { C arr[2] = { C(1), 2 }; C copy[2] = { arr[0], arr[1] }; std::cout << '\n'; }
    std::cout << '\n';
    { make(4), make(5); std::cout << '\n'; }
    { if (int c = make(6).id; c == 6) std::cout << "if "; else std::cout << "else "; std::cout << "after\n"; }
    { for (C c(0); c.id < 2; c.id++) std::cout << "loop" << c.id << ' '; std::cout << '\n'; }
    { int n = make(5).id + make(6).id; std::cout << n << '\n'; }
    return 0;
}
