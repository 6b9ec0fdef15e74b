#include <cstdio>
struct Shape { virtual int area() const { return 0; } virtual ~Shape() { std::printf("~Shape\n"); } };
struct Square : Shape { int s; Square(int s) : s(s) {} int area() const override { return s * s; } ~Square() { std::printf("~Square\n"); } };
int main() { Shape *p = new Square(4); std::printf("%d\n", p->area()); delete p; }
