#include <iostream>
struct T { int id; T(int i) : id(i) { if (i == 3) throw i; std::cout << '+' << id; } ~T() { std::cout << '-' << id; } };
struct Holder { T a[2]; T b; Holder(int x) : a{1, x}, b(5) { std::cout << 'H'; } ~Holder() { std::cout << "~H"; } };
struct Wrap : Holder { T c; Wrap(int x, int y) : Holder(x), c(y) {} };
int main() {
    try { T arr[4] = {1, 2, 3, 4}; } catch (int e) { std::cout << " e" << e << '\n'; }
    try { Holder h(3); } catch (int e) { std::cout << " e" << e << '\n'; }
    try { Wrap w(2, 3); } catch (int e) { std::cout << " e" << e << '\n'; }
    try { T *p = new T[4]{1, 2, 3, 4}; } catch (int e) { std::cout << " e" << e << '\n'; }
    try { struct Ag { T x; T y; }; Ag g = {1, 3}; } catch (int e) { std::cout << " e" << e << '\n'; }
    try { struct Ag { T x; T y; }; Ag *g = new Ag{1, 3}; } catch (int e) { std::cout << " e" << e << '\n'; }
    try { Holder *h = new Holder(3); } catch (int e) { std::cout << " e" << e << '\n'; }
    try { static T s(3); } catch (int e) { std::cout << " e" << e << '\n'; }
    try { const T &r = T(1).id ? T(2) : T(3); std::cout << r.id; } catch (int e) { std::cout << " e" << e << '\n'; }
    try { T a(1); T b(T(2).id + T(3).id); } catch (int e) { std::cout << " e" << e << '\n'; }
    return 0;
}
