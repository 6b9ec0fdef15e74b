#include <iostream>
struct V {
    double x, y;
    V operator+(V o) const {
        return V{x + o.x, y + o.y};
    }
    V operator-() const {
        return {-x, -y};
    }
    V &operator+=(const V &o) {
        x += o.x;
        y += o.y;
        return *this;
    }
    bool operator==(const V &o) const {
        return x == o.x && y == o.y;
    }
    double operator[](int i) const {
        return i ? y : x;
    }
    double operator()(double k) const {
        return k * x;
    }
    explicit operator bool() const {
        return x != 0;
    }
    operator double() const {
        return x * x + y * y;
    }
    V &operator++() {
        ++x;
        return *this;
    }
    V operator++(int) {
        V old = *this;
        ++x;
        return old;
    }
};

V operator*(double k, const V &v) {
    return V{k * v.x, k * v.y};
}

std::ostream &operator<<(std::ostream &o, const V &v) {
    return o << '(' << v.x << ", " << v.y << ')';
}

struct P {
    V *v;
    V *operator->() {
        return v;
    }
    V &operator*() {
        return *v;
    }
};

int main() {
    V a{1, 2}, b{3, 4};
    std::cout << a + b << ' ' << -a << ' ' << 2 * a << '\n';
    a += b;
    std::cout << a << (a == b) << a[1] << ' ' << a(2) << '\n';
    if (a) std::cout << "yes\n";
    double d = b;
    std::cout << d << '\n';
    V c = b++;
    std::cout << c << b << ++b << '\n';
    P p{&a};
    p->x = 10;
    (*p).y = 20;
    std::cout << a << std::endl;
    V arr[3] = {{1,1},{2,2}};
    std::cout << arr[1] << arr[2] << '\n';
    const V k = a;
    V copy(k);
    copy = b;
    std::cout << copy << '\n';
}
