#include <iostream>
class C { int a, b; public: C(int x) : a(x) {} int sum() const { return a + b; } };
int main() {
    C c(1);
    std::cout << c.sum() << "\n"; //~ uninitialized-read
}
