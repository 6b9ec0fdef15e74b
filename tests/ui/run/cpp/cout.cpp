#include <iostream>
int main() { std::cout << "int " << 42 << " double " << 3.25 << " char " << 'x' << " bool " << true << std::endl; unsigned long u = 7; std::cout << u << '\n' << -1L << "\n" << 1e10 << " " << 0.1f << "\n"; const char *s = "text"; std::cout << s << std::endl; }
