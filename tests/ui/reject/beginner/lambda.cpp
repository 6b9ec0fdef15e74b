#include <iostream>
int main() {
    int k = 1;
    auto f = [&](int x) { return x + k; }; //~ unsupported
    std::cout << f(2) << std::endl;
    int i = "x"; //~ sema-int-from-pointer
    return 0;
}
