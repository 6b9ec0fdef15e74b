#include <cstdio>
struct A { int a = 1; };
struct B { int b = 2; };
struct C : A, B { int c = 3; };
struct Meter { double v; explicit Meter(double v) : v(v) {} explicit operator int() const { return (int)v; } operator double() const { return v; } };
enum Color { red, green = 4 };
enum class Small : unsigned char { one = 1, big = 200 };
int main() {
    C c;
    B *b = &c;
    C *back = static_cast<C *>(b);
    B &ref = c;
    C &whole = static_cast<C &>(ref);
    std::printf("%d %d %d\n", (int)((char *)b - (char *)&c), back->c, whole.a);
    B *none = nullptr;
    std::printf("%d\n", static_cast<C *>(none) == nullptr);
    void *v = b;
    std::printf("%d\n", static_cast<B *>(v)->b);
    Meter m = static_cast<Meter>(2.75);
    Meter n(3.5);
    std::printf("%d %g %d\n", static_cast<int>(m), m + 1, (int)Meter(9.9).v);
    std::printf("%d %d %d\n", Color(4) == green, int(Small::big), static_cast<int>(static_cast<Small>(5)));
    const int k = 3;
    const_cast<int &>(n.v > 0 ? c.c : c.a) = k;
    std::printf("%d %d\n", c.c, int());
    float f = 1.0f;
    std::printf("%x\n", reinterpret_cast<unsigned &>(f));
    unsigned long bits = reinterpret_cast<unsigned long>(&c);
    std::printf("%d\n", reinterpret_cast<C *>(bits) == &c);
    int &&moved = static_cast<int &&>(c.a);
    moved = 12;
    std::printf("%d %g\n", c.a, double{0.5} + double());
}
