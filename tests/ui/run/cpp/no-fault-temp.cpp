#include <iostream>
struct T { int v; T(int v) : v(v) {} const T &self() const { return *this; } };
static int use(const T &t) { return t.v; }
int main() {
    const T &r = T(5);
    std::cout << use(T(3).self()) << r.v << "\n";
    int arr[3];
    for (int &x : arr) x = 2;
    std::cout << arr[2] << "\n";
}
