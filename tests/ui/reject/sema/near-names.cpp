#include <iostream>
struct counter { int value; };
int main() {
    int count = 0;
    counter c;
    c.vlaue = 1; //~ sema-no-member
    cout << count; //~ sema-undeclared
    std::cuot << count; //~ sema-undeclared
    coutn = 2; //~ sema-undeclared
    return clock(); //~ sema-undeclared
}
