#include <cstdio>
struct In {
    int n;
    ~In() {
        std::printf("~In%d\n", n);
    }
};

struct G {
    In a{1}, b{2};
    bool q;
    ~G() {
        if (q) {
            std::puts("early");
            return;
        }
        std::puts("late");
    }
};

struct St {
    int n;
    St() : n(1) {
        std::puts("st");
    }
    ~St() {
        std::puts("~st");
    }
};

St &inst() {
    static St s;
    return s;
}

struct Outer {
    int v = 3;
    struct Inner {
        int w;
        int get(const Outer &o) const {
            return o.v + w;
        }
    };
    Inner i{4};
    enum {
        N = 5
    };
    int arr[N];
    static const int M = 6;
    typedef int I;
    I k;
    int go() {
        return i.get(*this) + N + M;
    }
};

struct Cnt {
    static int live;
    Cnt() {
        ++live;
    }
    Cnt(const Cnt &) {
        ++live;
    }
    ~Cnt() {
        --live;
    }
};

int Cnt::live;
int fib(int n) {
    struct L {
        int a, b;
        int next() {
            int t = a + b;
            a = b;
            b = t;
            return a;
        }
    }
    l{0, 1};
    int r = 0;
    while (n--) r = l.next();
    return r;
}

St global;
int main() {
    {
        G g;
        g.q = true;
    }
    {
        G g;
        g.q = false;
    }
    inst().n = 4;
    std::printf("%d\n", inst().n);
    Outer o;
    std::printf("%d\n", o.go());
    {
        Cnt a, b = a;
        Cnt *p = new Cnt[3];
        std::printf("%d\n", Cnt::live);
        delete[] p;
    }
    std::printf("%d %d\n", Cnt::live, fib(10));
}
