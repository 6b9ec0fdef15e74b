#include <cstdio>
#include <cstring>
class Buf {
    char *p;
    size_t n;
public:
    Buf() : p(nullptr), n(0) {}
    explicit Buf(size_t n) : p(new char[n]), n(n) {
        std::memset(p, 'a', n);
    }
    Buf(const Buf &o) : p(o.n ? new char[o.n] : nullptr), n(o.n) {
        if (p) std::memcpy(p, o.p, n);
        std::puts("copy");
    }
    Buf(Buf &&o) noexcept : p(o.p), n(o.n) {
        o.p = nullptr;
        o.n = 0;
        std::puts("move");
    }
    Buf &operator=(Buf o) {
        swap(*this, o);
        return *this;
    }
    friend void swap(Buf &a, Buf &b) noexcept {
        char *t = a.p;
        a.p = b.p;
        b.p = t;
        size_t m = a.n;
        a.n = b.n;
        b.n = m;
    }
    ~Buf() {
        delete[] p;
    }
    size_t size() const {
        return n;
    }
    char &operator[](size_t i) {
        return p[i];
    }
    const char &operator[](size_t i) const {
        return p[i];
    }
};

static size_t total(const Buf &b) {
    size_t t = 0;
    for (size_t i = 0; i < b.size(); ++i) t += b[i];
    return t;
}

int main() {
    Buf a(4);
    Buf b = a;
    b[0] = 'z';
    std::printf("%zu %zu\n", total(a), total(b));
    Buf c = static_cast<Buf&&>(a);
    std::printf("%zu %zu\n", a.size(), c.size());
    a = b;
    a = Buf(7);
    std::printf("%zu\n", a.size());
}
