#include <iostream>
struct A { virtual ~A() {} virtual int get() { return 1; } };
struct B : A { int get() override { return 2; } };
int main() {
    A *a = new B;
    delete a;
    std::cout << a->get() << "\n"; //~ use-after-free
}
