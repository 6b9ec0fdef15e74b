#include <cstdio>
#include <stdexcept>
struct N {
    int id;
    static int c;
    N() : id(++c) {
        if (id == 4) throw std::runtime_error("boom");
        std::printf("+%d ", id);
    }
    ~N() {
        std::printf("-%d ", id);
    }
};

int N::c = 0;
struct H {
    N a;
    N b[2];
    H() : a() {
        std::printf("H ");
    }
    ~H() {
        std::printf("~H ");
    }
};

struct Z {
    N x;
    int *p;
    Z(bool t) : p(new int(1)) {
        if (t) {
            delete p;
            throw 5;
        }
    }
    ~Z() {
        delete p;
    }
};

int main() {
    try {
        N arr[5];
        std::puts("no");
    }  catch (const std::exception &e) {
        std::printf("%s\n", e.what());
    }
    N::c = 2;
    try {
        H h;
    }  catch (const std::runtime_error &e) {
        std::printf("[%s]\n", e.what());
    }
    N::c = 10;
    try {
        Z z(true);
    }  catch (int i) {
        std::printf("int %d\n", i);
    }
    {
        Z z(false);
    }
    std::printf("\n");
    N::c = 2;
    try {
        auto *p = new N[3];
        delete[] p;
    }  catch (std::exception &) {
        std::puts("caught");
    }
    try {
        try {
            throw std::logic_error("inner");
        }  catch (...) {
            std::puts("re");
            throw;
        }
    }  catch (const std::exception &e) {
        std::puts(e.what());
    }
    N::c = 20;
    return 0;
}
