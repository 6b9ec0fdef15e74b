#include <cstdio>
struct T {
    int n;
    T(int n) : n(n) {
        std::printf("+%d ", n);
    }
    T(const T &o) : n(o.n + 100) {
        std::printf("c%d ", n);
    }
    T(T &&o) : n(o.n+1000) {
        std::printf("m%d ", n);
    }
    ~T() {
        std::printf("-%d ", n);
    }
};

T named() {
    T t(1);
    t.n = 5;
    return t;
}

T param(T t) {
    return t;
}

T two(bool b) {
    T x(7);
    T y(8);
    if (b) return x;
    return y;
}

T cond(bool b) {
    T x(1), y(2);
    return b ? x : y;
}

int main() {
    T a = named();
    std::printf("| %d\n", a.n);
    T b = param(T(9));
    std::printf("| %d\n", b.n);
    T c = two(true);
    std::printf("|%d\n", c.n);
    T d = cond(true);
    std::printf("|%d\n", d.n);
    T e = T(T(3));
    std::printf("|\n");
    T f = a;
    T g = static_cast<T&&>(a);
    std::printf("|\n");
}
