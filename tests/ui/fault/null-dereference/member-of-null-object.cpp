#include <iostream>
struct A { int v; int get() {
    return v; //~ null-dereference
} };
int main() { A *a = nullptr; std::cout << a->get() << "\n"; }
