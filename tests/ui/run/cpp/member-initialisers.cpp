#include <cstdio>
struct M {
    int a;
    M(int a = 7) : a(a) {
        std::printf("M%d ", a);
    }
    M(const M &o) : a(o.a) {
        std::printf("Mc%d ", a);
    }
    ~M() {
        std::printf("~M%d ", a);
    }
};

struct Agg {
    int x = 5;
    M m;
    int y;
};

struct C {
    const int k;
    int &r;
    M m1, m2{3};
    M arr[2];
    C(int &q) : k(2), r(q), m1(1) {}
    C(int &q, int) : C(q) {
        std::printf("deleg ");
    }
};

struct D : M {
    int z;
    D() : M(42), z(1) {}
    D(int z) : z(z) {}
};

union U {
    int i;
    float f;
};

struct Pt {
    int x, y;
};

Pt mk() {
    return {3, 4};
}

int sum(Pt p) {
    return p.x + p.y;
}

int main() {
    int q = 1;
    {
        C c(q);
        c.r = 9;
        std::printf("%d %d\n", q, c.k);
    }
    {
        C c(q, 1);
        std::printf("\n");
    }
    {
        Agg g{};
        std::printf("%d %d %d\n", g.x, g.m.a, g.y);
    }
    {
        Agg g{1, M(2), 3};
        std::printf("%d %d %d\n", g.x, g.m.a, g.y);
    }
    {
        D d;
        D e(4);
        D f = e;
        std::printf("%d\n", f.z + d.a);
    }
    U u;
    u.i = 4;
    Pt p = mk();
    std::printf("%d %d %d\n", p.x, sum({1, 2}), sum(Pt{5, 6}));
    auto *h = new Pt{7, 8};
    std::printf("%d\n", h->y);
    delete h;
    int *z = new int();
    std::printf("%d\n", *z);
    delete z;
    M *ms = new M[2];
    delete[] ms;
    std::printf("\n");
    M list[2] = {1, 2};
    M copy[2] = {list[0], list[1]};
    std::printf("\n");
}
