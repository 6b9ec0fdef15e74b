#include <cstdio>
#include <cstring>
#include <cstdlib>
#include <new>
namespace A { namespace B { struct S { static int count; int v; S(int v = 0) : v(v) { ++count; } ~S() { --count; } explicit operator bool() const { return v != 0; } int operator()(int a, int b) const { return v + a * b; } S operator+(const S &o) const { return S(v + o.v); } bool operator<(const S &o) const { return v < o.v; } S &operator++() { ++v; return *this; } S operator++(int) { S t(*this); ++v; return t; } int &operator[](int) { return v; } }; int S::count = 0; int f(int) { return 1; } int f(double) { return 2; } } namespace C = B; }
using namespace A::B;
struct Base { virtual ~Base() {} virtual int id() const { return 1; } virtual int pure() const = 0; };
struct Derived final : public Base { int id() const override { return 2; } int pure() const override { return 3; } };
class List {
public:
    List() = default;
    List(const List &) = delete;
    List &operator=(const List &) = delete;
    ~List() { while (head) { Node *n = head; head = head->next; delete n; } }
    void push(int v) { head = new Node{v, head}; }
    int sum() const { int s = 0; for (const Node *n = head; n; n = n->next) s += n->value; return s; }
private:
    struct Node { int value; Node *next; };
    Node *head = nullptr;
};
enum class Color : unsigned char { Red, Green = 3 };
static int twice(int x) { return 2 * x; }
int by_ref(int &x, int &&y) { x += y; return x; }
extern "C" { int c_func(int a) { return a + 1; } }
auto trailing(int a) -> int { return a; }
struct P { int x, y; };
int main() {
    S a(3), b{4}; S c = a + b; printf("%d %d\n", c.v, S::count);
    if (S d = c) printf("yes %d\n", d.v); else printf("no\n");
    printf("%d %d %d\n", a(2, 3), (a < b), f(1.5) + f(1));
    S e = a++; ++a; printf("%d %d %d\n", e.v, a.v, a[0]);
    Base *p = new Derived; printf("%d %d\n", p->id(), p->pure()); delete p;
    List l; l.push(1); l.push(5); printf("%d\n", l.sum());
    Color col = Color::Green; printf("%d\n", static_cast<int>(col));
    int (*fp)(int) = twice; printf("%d %d\n", fp(3), (*fp)(4));
    int x = 1; printf("%d\n", by_ref(x, 5));
    P pt{1, 2};
    alignas(S) unsigned char raw[sizeof(S)]; S *ps = new (raw) S(9); printf("%d\n", ps->v); ps->~S();
    int *arr = new int[3]{1, 2, 3}; printf("%d\n", arr[0] + arr[1] + arr[2]); delete[] arr;
    int *nt = new (std::nothrow) int(7); printf("%d\n", *nt); delete nt;
    try { throw 42; } catch (const char *) { puts("s"); } catch (int v) { printf("%d\n", v); } catch (...) { puts("x"); }
    const int &r = int(3) + 1; printf("%d\n", r);
    using Fn = int (*)(int); Fn g = &twice; printf("%d\n", g(8));
    if (int k = 5; k > 3) printf("init %d\n", k);
    auto [u, v] = pt; printf("%d %d\n", u, v);

    printf("%d %d\n", c_func(1), trailing(2));
    printf("%zu %d\n", sizeof(P), int{3});
    switch (int w = 2; w) { case 1: break; default: puts("def"); }
    S vex();
    int m[2][3] = {{1, 2, 3}, {4}}; int (&row)[3] = m[1]; printf("%d\n", row[0]);
    printf("%d\n", 1 ? 2 : throw 1);
    char *s = const_cast<char *>("abc"); printf("%c\n", *reinterpret_cast<unsigned char *>(s));
    bool bb = true and not false; printf("%d\n", bb);
    int n = 0; do { if (n == 2) continue; } while (++n < 4); printf("%d\n", n);
    return 0;
}
S vex() { return S(1); }
