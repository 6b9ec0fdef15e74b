#include <cstdio>
struct Animal {
    virtual ~Animal() = default;
    virtual const char *speak() const = 0;
    virtual Animal *clone() const = 0;
    void twice() const {
        std::printf("%s %s\n", speak(), speak());
    }
};

struct Dog : Animal {
    const char *speak() const override {
        return "woof";
    }
    Dog *clone() const override {
        return new Dog(*this);
    }
};

struct Puppy : Dog {
    int age;
    Puppy(int a) : age(a) {}
    const char *speak() const override {
        return age < 1 ? "yip" : Dog::speak();
    }
    Puppy *clone() const override {
        return new Puppy(*this);
    }
};

class Interface {
public:
    virtual int f(int) = 0;
    virtual int f(double) {
        return 2;
    }
    virtual ~Interface() {}
};

class Impl : public Interface {
public:
    using Interface::f;
    int f(int x) override {
        return x * 3;
    }
};

struct Base {
    int v;
    Base(int v) : v(v) {}
    virtual int get() {
        return v;
    }
    int nv() {
        return 1;
    }
};

struct Derived : Base {
    using Base::v;
    Derived(int v) : Base(v + 1) {}
    int get() override {
        return v * 10;
    }
    int nv() {
        return 2;
    }
};

int viaRef(Base &b) {
    return b.get() + b.nv();
}

int viaVal(Base b) {
    return b.get();
}

class Noncopy {
public:
    Noncopy() = default;
    Noncopy(Noncopy &&) = default;
    Noncopy &operator=(Noncopy &&) = default;
    int x = 4;
};

Noncopy mk() {
    Noncopy n;
    n.x = 6;
    return n;
}

struct Empty {};
struct HasE {
    Empty e;
    int i;
};

struct DE : Empty {
    int i;
};

struct B1 {
    char c;
    int i;
};

struct B2 : B1 {
    char d;
};

struct B3 {
    int i;
    char c;
    virtual void q() {}
};

struct B4 : B3 {
    char d;
};

int main() {
    Animal *p = new Puppy(0), *q = p->clone();
    p->twice();
    q->twice();
    delete p;
    delete q;
    Dog d;
    const Animal &a = d;
    a.twice();
    Impl i;
    Interface &in = i;
    std::printf("%d %d %d\n", in.f(2), in.f(2.0), i.f(1.5));
    Derived de(4);
    std::printf("%d %d %d\n", viaRef(de), viaVal(de), de.nv());
    Noncopy n = mk();
    Noncopy m = static_cast<Noncopy &&>(n);
    std::printf("%d\n", m.x);
    std::printf("%zu %zu %zu %zu %zu %zu %zu\n", sizeof(Empty), sizeof(HasE), sizeof(DE), sizeof(B2), sizeof(B3), sizeof(B4), sizeof(Puppy));
    Base *bp = &de;
    Derived &back = static_cast<Derived &>(*bp);
    std::printf("%d\n", back.v);
    Animal *arr[2] = {new Dog, new Puppy(3)};
    for (int k = 0; k < 2; ++k) {
        std::puts(arr[k]->speak());
        delete arr[k];
    }
}
