#include <iostream>
struct Z { int a; double b; };
int main() {
    int *p = new int[3]();
    Z *z = new Z{};
    Z y = Z();
    std::cout << p[2] << z->a << z->b << y.a << "\n";
    delete[] p; delete z;
}
