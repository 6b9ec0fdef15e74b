#include <iostream>
int main() {
    int x = 3;
    std::cout << x > 2; //~ sema-bad-operands
    std::cout << "x: " << x == 3; //~ sema-bad-operands
    int *p = &x;
    delete x; //~ sema-delete-not-pointer
    return *p;
}
