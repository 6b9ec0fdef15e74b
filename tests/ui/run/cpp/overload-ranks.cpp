#include <cstdio>
void f(int) {
    std::puts("int");
}

void f(double) {
    std::puts("double");
}

void f(const char *) {
    std::puts("cstr");
}

void f(bool) {
    std::puts("bool");
}

void f(char) {
    std::puts("char");
}

void f(long) {
    std::puts("long");
}

void f(unsigned) {
    std::puts("uns");
}

void f(void *) {
    std::puts("void*");
}

void g(int &) {
    std::puts("lref");
}

void g(const int &) {
    std::puts("clref");
}

void g(int &&) {
    std::puts("rref");
}

struct S {
    void m() {
        std::puts("m");
    }
    void m() const {
        std::puts("m const");
    }
    static void s() {
        std::puts("s");
    }
    void d(int a, int b = 2, int c = 3) {
        std::printf("%d%d%d\n", a, b, c);
    }
};

struct X {
    X(int) {}
};

struct Y {
    Y(const char *) {}
};

void h(X) {
    std::puts("X");
}

void h(Y) {
    std::puts("Y");
}

namespace n {
    struct Q {};
    void adl(Q) {
        std::puts("adl");
    }
}

void v(int, ...) {
    std::puts("...");
}

void v(int, int) {
    std::puts("ii");
}

int twice(int x) {
    return 2 * x;
}

int apply(int (*p)(int), int x) {
    return p(x);
}

struct Base {};
struct Der : Base {};
void b(Base *) {
    std::puts("Base*");
}

void b(void *) {
    std::puts("v*");
}

void br(const Base &) {
    std::puts("Base&");
}

enum E {
    e1
};

enum class F {
    a, b
};

void en(int) {
    std::puts("en int");
}

void en(F) {
    std::puts("en F");
}

int main() {
    short s = 1;
    float fl = 1;
    f(1);
    f(s);
    f(fl);
    f("x");
    f('c');
    f(true);
    f(1L);
    f(1u);
    int i = 0;
    f(&i);
    f(nullptr == nullptr);
    const int ci = 0;
    g(i);
    g(ci);
    g(1);
    S o;
    const S co{};
    o.m();
    co.m();
    S::s();
    o.s();
    o.d(1);
    o.d(1, 5);
    h(1);
    h("a");
    adl(n::Q{});
    v(1, 2);
    v(1, "a");
    v(1, 2, 3);
    std::printf("%d\n", apply(twice, 4));
    Der d;
    b(&d);
    br(d);
    en(e1);
    en(F::b);
    en('a');
    void (*pf)(double) = f;
    pf(1);
}
