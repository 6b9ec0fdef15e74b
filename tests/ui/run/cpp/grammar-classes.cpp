#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
struct A { int a; A() : A(1) {} A(int x) : a{x} {} A(const A &) = default; A(A &&o) noexcept : a(o.a) { o.a = 0; } A &operator=(A o) { int t = a; a = o.a; o.a = t; return *this; } virtual ~A() noexcept = default; virtual int get() const & { return a; } static A make(int v) { return A{v}; } friend int peek(const A &x) { return x.a; } bool operator==(const A &o) const { return a == o.a; } operator int() const { return a; } int *operator->() = delete; };
struct B : A { int b = 2; B() : A(5), b{6} {} int get() const & override final { return A::get() + b; } };
class C { int x, y; public: C(int x, int y) : x(x), y(y) {} C operator-() const { return C(-x, -y); } C &operator+=(const C &o) { x += o.x, y += o.y; return *this; } friend C operator*(int k, const C &c) { return {k * c.x, k * c.y}; } friend std::ostream &operator<<(std::ostream &os, const C &c); private: struct Hidden { int h; }; static constexpr int K = 4; enum { X1, X2 }; typedef unsigned Num; Num n = X2; public: int total() const { return x + y + n + K; } };
std::ostream &operator<<(std::ostream &os, const C &c) { return os << '(' << c.x << ", " << c.y << ')'; }
namespace { int hidden = 3; } inline namespace v1 { int inl() { return 8; } }
namespace outer { int v = 1; namespace inner { int v = 2; int get() { return v + outer::v + ::hidden; } } } namespace oi = outer::inner;
int over(int) { return 1; } int over(char) { return 2; } int over(const char *) { return 3; } int over(double, int = 4) { return 4; }
static int depth(int n) try { if (n > 2) throw std::runtime_error("deep"); return depth(n + 1); } catch (const std::exception &e) { std::printf("[%s]", e.what()); return n; }
int (&arr_ref(int (&a)[2]))[2] { a[0]++; return a; }
struct Outer { struct Inner { int v; int f(); }; Inner in; int g(); }; int Outer::Inner::f() { return v * 2; } int Outer::g() { Inner i{3}; return i.f() + in.v; }
union U { int i; char c; U() : i(65) {} };
constexpr int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
int main() {
    A a; B b; A &r = b; std::printf("%d %d %d\n", a.get(), r.get(), peek(A::make(4)));
    C c(1, 2); c += -C(3, 4); std::cout << c << 2 * c << c.total() << std::endl;
    std::printf("%d %d %d\n", oi::get(), v1::inl(), inl());
    std::printf("%d%d%d%d\n", over(1), over('c'), over("s"), over(1.0));
    std::printf("%d\n", depth(0));
    int z[2] = {1, 2}; std::printf("%d\n", arr_ref(z)[0]);
    Outer o{{4}}; std::printf("%d %c %d\n", o.g(), U().c, fact(5));
    A *list[] = {new A(1), new B}; for (A *p : list) { std::printf("%d ", p->get()); delete p; } std::puts("");
    int *p = nullptr; if (!p) std::puts("null");
    bool t = a == A(1) or not (a == b); std::cout << std::boolalpha << t << '\n';
    unsigned long n = sizeof(A) > sizeof(int) ? 1UL : 0; std::printf("%lu\n", n);
    int x = 3; int &rx = x, *px = &x; auto &ar = rx; ar = 5; const auto k = *px; decltype(x) y = k; std::printf("%d %d\n", x, y);
    A arr[3] = {A(1), 2, {3}}; std::printf("%d\n", arr[2].a);
    A *raw = static_cast<A *>(operator new(sizeof(A))); ::new (static_cast<void *>(raw)) A(8); std::printf("%d\n", (*raw).a); raw->~A(); ::operator delete(raw);
    
    int i(7); double d{2.5}; int tot = int(d) + (int)d + static_cast<int>(d) + i; std::printf("%d\n", tot);
    for (int q = 0, w = 5; q < w; ++q, --w) if (q == 2) { std::printf("%d %d\n", q, w); }
    struct Local { int v; int operator()(int x) const { return v * x; } } loc = {3}; std::printf("%d\n", loc(4));
    try { try { throw A(9); } catch (A &e) { e.a++; throw; } } catch (const A &e) { std::printf("%d\n", e.a); }
    return 0;
}
