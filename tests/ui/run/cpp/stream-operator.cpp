#include <iostream>
struct P { int x, y; };
std::ostream &operator<<(std::ostream &out, const P &p) { return out << "(" << p.x << ", " << p.y << ")"; }
int main() { P p = {3, 4}; std::cout << "p = " << p << std::endl; }
