#include <iostream>
using namespace sdt; //~ sema-not-a-namespace
int main() {
    std:cout << "hi" << std::endl; //~ sema-undeclared
    std::cot << "hi" << std::end; //~ sema-undeclared, unsupported
    cout >> "hi"; //~ sema-undeclared
    std::cout >> 3; //~ sema-bad-operands
    std::cin << 3; //~ unsupported
    std::cout << "a" < "b"; //~ sema-bad-operands
    return 0;
}
