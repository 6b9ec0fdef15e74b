#include <iostream>
static const int &mx(const int &a, const int &b) { return a > b ? a : b; }
int main() { const int &r = mx(1, 2); std::cout << r << "\n"; } //~ use-after-scope
