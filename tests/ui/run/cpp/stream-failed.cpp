#include <iostream>
int main() { const char *n = nullptr; std::cout << "a" << std::cout.good() << '\n'; std::cout << n << "hidden" << 5 << std::endl; std::cout.put('x').write("yy", 2); if (!std::cout) { std::cerr << "bad\n"; } bool f = std::cout.fail(), b = std::cout.bad(); std::cout.clear(); std::cout << f << b << "back" << std::endl; return std::cout ? 0 : 1; }
