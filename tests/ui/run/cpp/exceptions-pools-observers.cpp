#include <iostream>
#include <new>
#include <cstdlib>
#include <stdexcept>
#include <exception>
class MyErr : public std::exception {
    const char *m;
    int code_;
public:
    MyErr(const char *m, int c) : m(m), code_(c) {}
    const char *what() const noexcept override {
        return m;
    }
    int code() const {
        return code_;
    }
};

struct Guard {
    const char *n;
    Guard(const char *n) : n(n) {
        std::cout << "enter " << n << '\n';
    }
    ~Guard() {
        std::cout << "leave " << n << '\n';
    }
    Guard(const Guard &) = delete;
};

int risky(int d) {
    Guard g("risky");
    if (d == 0) throw MyErr("zero", 7);
    if (d < 0) throw std::out_of_range("neg");
    return 10 / d;
}

class Pool {
    char room[256];
    std::size_t used = 0;
public:
    void *take(std::size_t n) {
        void *p = room + used;
        used += (n + 15) / 16 * 16;
        return p;
    }
    std::size_t in_use() const {
        return used;
    }
};

Pool pool;
struct Particle {
    double x, y;
    static void *operator new(std::size_t n) {
        return pool.take(n);
    }
    static void operator delete(void *) {}
    Particle(double x = 0, double y = 0) : x(x), y(y) {}
};

struct Node {
    int v;
    Node *next;
};

Node *cons(int v, Node *n) {
    return new Node{v, n};
}

void drop(Node *n) {
    while (n) {
        Node *t = n;
        n = n->next;
        delete t;
    }
}

class Singleton {
    Singleton() {
        std::cout << "made\n";
    }
public:
    static Singleton &get() {
        static Singleton s;
        return s;
    }
    int n = 0;
    Singleton(const Singleton &) = delete;
};

struct Observer {
    virtual void notify(int) = 0;
    virtual ~Observer() {}
};

struct Printer : Observer {
    void notify(int n) override {
        std::cout << "got " << n << '\n';
    }
};

struct Sum : Observer {
    int total = 0;
    void notify(int n) override {
        total += n;
    }
};

class Subject {
    Observer *obs[8];
    int n = 0;
public:
    void attach(Observer *o) {
        obs[n++] = o;
    }
    void fire(int v) {
        for (int i = 0; i < n; i++) obs[i]->notify(v);
    }
};

int main() {
    try {
        std::cout << risky(5) << '\n';
        risky(0);
    }  catch (const MyErr &e) {
        std::cout << e.what() << e.code() << '\n';
    }
    try {
        risky(-1);
    }  catch (const std::logic_error &e) {
        std::cout << "logic " << e.what() << '\n';
    }
    Particle *p = new Particle(1, 2);
    Particle *q = new Particle;
    std::cout << p->x + q->y << ' ' << pool.in_use() << '\n';
    delete p;
    delete q;
    Node *l = cons(1, cons(2, nullptr));
    std::cout << l->next->v << '\n';
    drop(l);
    Singleton::get().n++;
    std::cout << Singleton::get().n << '\n';
    Printer pr;
    Sum s;
    Subject sub;
    sub.attach(&pr);
    sub.attach(&s);
    sub.fire(3);
    sub.fire(4);
    std::cout << s.total << '\n';
    int *big = new (std::nothrow) int[4];
    std::cout << (big != nullptr) << '\n';
    delete[] big;
}
