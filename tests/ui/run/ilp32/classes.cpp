// options: --model ilp32
// Objects, virtual tables, arrays with a count in front, exceptions with words of 4 bytes.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <new>
#include <stdexcept>

struct Base {
    virtual ~Base() { std::puts("~Base"); }
    virtual int value() const { return 1; }
    int b = 10;
};
struct Derived : Base {
    ~Derived() override { std::puts("~Derived"); }
    int value() const override { return b + c; }
    long c = 20;
    double d = 0.5;
};
struct Tracked {
    static int alive;
    int *own;
    Tracked() : own(new int(alive++)) {}
    Tracked(const Tracked &other) : own(new int(*other.own)) { alive++; }
    ~Tracked() { delete own; alive--; }
};
int Tracked::alive = 0;
struct Failing {
    static int made;
    Tracked part;
    Failing() { if (++made == 3) throw std::runtime_error("third"); }
};
int Failing::made = 0;
static int take(Tracked t, long long l, Tracked &r) { return *t.own + *r.own + (int)l; }

int main() {
    std::printf("%zu %zu %zu\n", sizeof(Base), sizeof(Derived), offsetof(Derived, d));
    Base *p = new Derived;
    std::printf("%d\n", p->value());
    delete p;
    Tracked *row = new Tracked[3];
    std::printf("%zu %d\n", reinterpret_cast<std::size_t *>(row)[-1], *row[2].own);
    delete[] row;
    {
        Tracked a, b;
        std::printf("%d\n", take(a, 5, b));
    }
    std::printf("%d\n", Tracked::alive);
    try {
        Failing *many = new Failing[5];
        delete[] many;
    } catch (const std::exception &e) {
        std::printf("%s %d\n", e.what(), Tracked::alive);
    }
    try {
        std::size_t n = 1u << 30;
        long *huge = new long[n];
        delete[] huge;
    } catch (const std::bad_alloc &) {
        std::puts("bad_alloc");
    }
    try {
        throw 5000000000LL;
    } catch (long long l) {
        std::cout << l << ' ' << sizeof l << ' ' << sizeof(long) << '\n';
    }
    int Derived::*unused = nullptr;
    std::cout << sizeof(unused) << ' ' << sizeof(nullptr) << ' ' << (std::uintptr_t)nullptr << '\n';
    unsigned long ul = 4294967295ul;
    std::cout << ul << ' ' << ul + 1 << ' ' << 4294967296 << '\n';
    return 0;
}
