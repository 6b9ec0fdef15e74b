#include <iostream>
struct Base { int x = 1; ~Base() {} };
struct Der : Base { int *p; Der() : p(new int[10]) {} ~Der() { delete[] p; } };
int main() {
    Base *b = new Der;
    delete b; //~ non-virtual-delete
}
