#include <cstdio>
#include <cstdlib>
struct Vec {
    int *d;
    int n, cap;
    Vec() : d(0), n(0), cap(0) {}
    Vec(int n) : d(new int[n]()), n(n), cap(n) {}
    Vec(const Vec &o);
    Vec &operator=(const Vec &o);
    ~Vec();
    void push(int x);
    int &at(int i) {
        if (i < 0 || i >= n) std::abort();
        return d[i];
    }
    int at(int i) const {
        return d[i];
    }
    int *begin() {
        return d;
    }
    int *end() {
        return d + n;
    }
    const int *begin() const {
        return d;
    }
    const int *end() const {
        return d + n;
    }
};

Vec::Vec(const Vec &o) : d(o.cap ? new int[o.cap] : 0), n(o.n), cap(o.cap) {
    for (int i = 0; i < n; i++) d[i] = o.d[i];
}

Vec &Vec::operator=(const Vec &o) {
    if (this != &o) {
        delete[] d;
        n = o.n;
        cap = o.cap;
        d = new int[cap];
        for (int i = 0; i < n; i++) d[i] = o.d[i];
    }
    return *this;
}

Vec::~Vec() {
    delete[] d;
}

void Vec::push(int x) {
    if (n == cap) {
        cap = cap ? cap * 2 : 1;
        int *t = new int[cap];
        for (int i = 0; i < n; i++) t[i] = d[i];
        delete[] d;
        d = t;
    }
    d[n++] = x;
}

int sum(const Vec &v) {
    int s = 0;
    for (int x : v) s += x;
    return s;
}

struct Grid {
    Vec rows[2];
    Vec &operator[](int i) {
        return rows[i];
    }
};

enum Color {
    Red, Green = 5, Blue
};

enum class Op : unsigned char {
    Add, Sub
};

int run(Op o, int a, int b) {
    switch (o) {
        case Op::Add: return a + b;
        case Op::Sub: return a - b;
    }
    return 0;
}

union Val {
    int i;
    double d;
    char c[8];
};

struct Tagged {
    enum Kind {
        I, D
    }  kind;
    Val v;
    Tagged(int i) : kind(I) {
        v.i = i;
    }
    Tagged(double d) : kind(D) {
        v.d = d;
    }
    void print() const {
        if (kind == I) std::printf("i%d\n", v.i);
        else std::printf("d%g\n", v.d);
    }
};

struct Bits {
    unsigned a : 3, b : 5;
    int c : 4;
    Bits(unsigned x) : a(x), b(x), c(-1) {}
};

int (*pick(bool b))(int);
int dbl(int x) {
    return x * 2;
}

int neg(int x) {
    return -x;
}

int (*pick(bool b))(int) {
    return b ? dbl : neg;
}

struct Cmp {
    bool operator()(int a, int b) const {
        return a > b;
    }
};

void sort(int *a, int n, Cmp c) {
    for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (c(a[j], a[i])) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}

static int cmpi(const void *a, const void *b) {
    return *static_cast<const int *>(a) - *static_cast<const int *>(b);
}

class Timer {
    static int count;
    const int id;
public:
    Timer() : id(++count) {}
    ~Timer() {
        --count;
    }
    static int alive() {
        return count;
    }
    int get() const {
        return id;
    }
};

int Timer::count = 0;
void byref(int &a, int *b, int c) {
    a++;
    (*b)++;
    c++;
}

int &maxr(int &a, int &b) {
    return a > b ? a : b;
}

int main() {
    Vec v;
    for (int i = 0; i < 6; i++) v.push(i);
    Vec w = v;
    w.at(0) = 10;
    v = w;
    std::printf("%d %d\n", sum(v), sum(Vec(3)));
    Grid g;
    g[0].push(4);
    Grid h = g;
    h[0].push(5);
    g = h;
    std::printf("%d\n", g[0].n);
    std::printf("%d %d %d\n", Blue, run(Op::Sub, 5, 3), (int)Op::Sub);
    Tagged(3).print();
    Tagged t = 2.5;
    t.print();
    Bits b(2);
    std::printf("%u %u %d\n", b.a, b.b, b.c);
    std::printf("%d %d\n", pick(true)(4), pick(false)(4));
    int a[5] = {3, 1, 5, 2, 4};
    sort(a, 5, Cmp());
    for (int x : a) std::printf("%d", x);
    std::qsort(a, 5, sizeof *a, cmpi);
    for (int x : a) std::printf("%d", x);
    std::puts("");
    {
        Timer t1, t2;
        std::printf("%d %d\n", Timer::alive(), t2.get());
    }
    std::printf("%d\n", Timer::alive());
    int x = 1, y = 2, z = 3;
    byref(x, &y, z);
    std::printf("%d%d%d\n", x, y, z);
    maxr(x, y) = 9;
    std::printf("%d %d\n", x, y);
    bool f = x;
    f |= false;
    std::printf("%d\n", f);
    char c = 'a';
    c += 1;
    std::printf("%c %zu %zu\n", c, sizeof 'a', sizeof(bool));
    const char *s = nullptr;
    if (!s) std::puts("null");
    long long big = 1LL << 40;
    std::printf("%lld\n", big);
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    for (auto &row : m) for (int e : row) std::printf("%d", e);
    std::puts("");
    if (int k = x - 2; k > 3) std::printf("k%d\n", k);
}
