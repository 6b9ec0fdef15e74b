#include <stdexcept>
#include <iostream>
void f(int n) {
    int *a = new int[n]; //~ LEAK definitely-lost 40 1
    if (n > 5) throw std::runtime_error("big");
    delete[] a;
}
int main() {
    try { f(10); } catch (const std::exception &e) { std::cout << e.what() << "\n"; }
}
