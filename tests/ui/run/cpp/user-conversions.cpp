#include <iostream>
class Frac {
    int n, d;
public:
    Frac(int n = 0, int d = 1) : n(n), d(d) {}
    friend Frac operator+(const Frac &a, const Frac &b);
    friend std::ostream &operator<<(std::ostream &o, const Frac &f) {
        return o << f.n << '/' << f.d;
    }
    operator double() const {
        return (double)n / d;
    }
    bool operator<(const Frac &o) const {
        return n * o.d < o.n * d;
    }
};

Frac operator+(const Frac &a, const Frac &b) {
    return Frac(a.n * b.d + b.n * a.d, a.d * b.d);
}

struct Str {
    const char *s;
    Str(const char *s) : s(s) {}
};

void p(const Str &s) {
    std::cout << s.s << '\n';
}

struct Any {
    operator int() const {
        return 5;
    }
    operator const char *() const {
        return "any";
    }
};

class Handle {
    int *p;
public:
    explicit Handle(int v) : p(new int(v)) {}
    ~Handle() {
        delete p;
    }
    int &operator*() {
        return *p;
    }
    explicit operator bool() const {
        return p;
    }
    bool operator!() const {
        return !p;
    }
};

int main() {
    Frac a(1, 2), b = 3;
    std::cout << (a + Frac(1)) << ' ' << (a < b) << '\n';
    p("hi");
    Any x;
    int i = x;
    const char *c = x;
    std::cout << i << c << '\n';
    switch (Any()) {
        default: break;
    }
    Handle h(3);
    if (h && *h == 3) std::cout << "ok\n";
    if (!h) std::cout << "no\n";
    double d = static_cast<double>(a);
    std::cout << d << '\n';
    Frac z = a;
    z = 4;
    std::cout << z << std::endl;
    std::cout << (true ? a : b) << '\n';
    const Frac &r = 7;
    std::cout << r << '\n';
}
