#include <cstdio>
#include <cstring>
class Base {
protected:
    char name[16];
public:
    Base(const char *n) {
        std::strncpy(name, n, 15);
        name[15] = 0;
        std::printf("Base(%s)\n", name);
    }
    Base(const Base &o) {
        std::strcpy(name, o.name);
        std::printf("Base copy\n");
    }
    virtual ~Base() {
        std::printf("~Base(%s)\n", name);
    }
    virtual void hello() {
        std::printf("base %s\n", name);
    }
};

class Mid : public Base {
    int k;
public:
    Mid(const char *n, int k) : Base(n), k(k) {}
    void hello() override {
        std::printf("mid %s %d\n", name, k);
    }
    virtual int extra() {
        return k;
    }
};

class Leaf : public Mid {
    Base member;
    const int c;
    static int n;
public:
    Leaf() : Mid("leaf", 3), member("member"), c(n++) {}
    ~Leaf() {
        std::printf("~Leaf %d\n", c);
    }
    int extra() override {
        return Mid::extra() * 10 + c;
    }
    void hello() override {
        Mid::hello();
        member.hello();
    }
};

int Leaf::n = 1;
struct Priv : private Base {
    Priv() : Base("priv") {}
    using Base::hello;
    void both() {
        hello();
        Base::hello();
    }
};

struct Wrap {
    Leaf l;
    int z = l.extra() + 1;
    Wrap() = default;
};

Base *make(int w) {
    switch (w) {
        case 0: return new Base("b");
        case 1: return new Mid("m", 1);
        default: return new Leaf;
    }
}

void swallow(Base b) {
    b.hello();
}

struct Node {
    Node *parent = nullptr;
    Node *kids[2] = {};
    int id;
    explicit Node(int id) : id(id) {}
    ~Node() {
        for (Node *k : kids) delete k;
        std::printf("n%d ", id);
    }
    Node *add(int i, int id) {
        kids[i] = new Node(id);
        kids[i]->parent = this;
        return kids[i];
    }
};

namespace a {
    namespace b {
        struct T {
            static int count;
            T() {
                ++count;
            }
            ~T();
            int get() const;
        private:
            int v = 5;
        };
        int T::count = 0;
    }
    b::T make() {
        return b::T();
    }
}

a::b::T::~T() {
    --count;
}

int a::b::T::get() const {
    return v;
}

int main() {
    for (int i = 0; i < 3; i++) {
        Base *p = make(i);
        p->hello();
        delete p;
    }
    {
        Leaf l;
        swallow(l);
        Mid &m = l;
        std::printf("%d\n", m.extra());
        Base *arr[] = {&l, &m};
        arr[1]->hello();
    }
    {
        Priv p;
        p.both();
        p.hello();
    }
    {
        Wrap w;
        std::printf("%d\n", w.z);
        Wrap v = w;
    }
    {
        Node root(1);
        root.add(0, 2)->add(1, 3);
        root.add(1, 4);
    }
    std::puts("");
    std::printf("%d %d %d\n", a::make().get(), a::b::T::count, (int)sizeof(Leaf));
}
