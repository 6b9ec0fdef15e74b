#include <iostream>
#include <iomanip>
namespace geo {
    struct P {
        int x, y;
        friend bool operator==(const P &a, const P &b) {
            return a.x == b.x && a.y == b.y;
        }
        P operator-(const P &o) const;
    };
    P P::operator-(const P &o) const {
        return P{x - o.x, y - o.y};
    }
    std::ostream &operator<<(std::ostream &s, const P &p) {
        return s << "P(" << p.x << ',' << p.y << ')';
    }
    namespace in {
        int depth = 2;
        inline int up() {
            return depth + 1;
        }
    }
    enum class Kind : char {
        a = 1, b
    };
    std::ostream &operator<<(std::ostream &s, Kind k) {
        return s << (k == Kind::a ? "a" : "b");
    }
}

using geo::P;
namespace g = geo;
struct Tree {
    struct Node {
        int key;
        Node *l = nullptr, *r = nullptr;
        explicit Node(int k) : key(k) {}
        ~Node() {
            delete l;
            delete r;
        }
    };
    Node *root = nullptr;
    ~Tree() {
        delete root;
    }
    void insert(int k) {
        insert(root, k);
    }
    void print() const {
        print(root, 0);
        std::cout << '\n';
    }
    int height() const {
        return h(root);
    }
private:
    static int h(const Node *n) {
        return n ? 1 + (h(n->l) > h(n->r) ? h(n->l) : h(n->r)) : 0;
    }
    void insert(Node *&n, int k) {
        if (!n) n = new Node(k);
        else if (k < n->key) insert(n->l, k);
        else insert(n->r, k);
    }
    void print(const Node *n, int d) const {
        if (!n) return;
        print(n->l, d + 1);
        std::cout << n->key << ' ';
        print(n->r, d + 1);
    }
};

class Matrix {
    double **m;
    int r, c;
public:
    Matrix(int r, int c) : m(new double *[r]), r(r), c(c) {
        for (int i = 0; i < r; i++) m[i] = new double[c]();
    }
    Matrix(const Matrix &) = delete;
    ~Matrix() {
        for (int i = 0; i < r; i++) delete[] m[i];
        delete[] m;
    }
    double &operator()(int i, int j) {
        return m[i][j];
    }
    double operator()(int i, int j) const {
        return m[i][j];
    }
};

typedef void (*Fn)(int);
void call(Fn f, int n) {
    f(n);
}

void show(int n) {
    std::cout << "show " << n << '\n';
}

struct Counter {
    int n = 0;
    Counter &inc() {
        ++n;
        return *this;
    }
    Counter &&rv() {
        return static_cast<Counter &&>(*this);
    }
    int operator()() {
        return ++n;
    }
};

constexpr int sq(int x) {
    return x * x;
}

int main() {
    P a{1, 2}, b{1, 2};
    std::cout << (a == b) << (a - b) << g::in::up() << geo::Kind::b << '\n';
    Tree t;
    int ks[] = {5, 2, 8, 1, 9};
    for (int k : ks) t.insert(k);
    t.print();
    std::cout << t.height() << '\n';
    Matrix m(2, 2);
    m(0, 1) = 2.5;
    const Matrix &cm = m;
    std::cout << cm(0, 1) << ' ' << std::setw(6) << std::setfill('*') << 42 << ' ' << std::hex << 255 << std::dec << ' ' << std::fixed << std::setprecision(2) << 3.14159 << '\n';
    call(show, 3);
    Counter c;
    c.inc().inc();
    std::cout << c.n << c() << '\n';
    int x = 5;
    int &r = x;
    const int &cr = r;
    r++;
    std::cout << cr << ' ' << &r - &x << '\n';
    auto l = sizeof(P);
    std::cout << l << std::endl;
    bool ok = false;
    std::cout << std::boolalpha << ok << ' ' << 'c' << ' ' << "s" << ' ' << 1.5f << ' ' << (void *)nullptr << '\n';
    int arr[3] = {1, 2, 3};
    int (&ra)[3] = arr;
    ra[1] = 7;
    for (auto &e : ra) e *= 2;
    std::cout << arr[1] << '\n';
}
