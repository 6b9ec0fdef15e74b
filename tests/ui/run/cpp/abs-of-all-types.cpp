#include <iostream>
#include <cstdlib>
#include <cmath>
int main() { std::cout << std::abs(-2.5) << ' ' << std::abs(-3) << ' ' << std::abs(-4L) << ' ' << std::abs(-1.5f) << ' ' << abs(-7) << ' ' << std::abs(-0.0) << ' ' << std::abs((short)-5) << ' ' << std::abs(-5LL) << std::abs('a' - 'c') << '\n'; double d = -3.7; std::cout << std::abs(d) << std::fabs(d) << std::floor(d) << std::pow(2, 0.5) << std::sqrt(16) << '\n'; return 0; }
