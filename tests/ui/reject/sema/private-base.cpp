// A class inherits privately when nothing else is said: outside, its objects are none of the base class.
#include <iostream>

class Base {
public:
    void f() const { std::cout << 'f'; }
    int x = 3;
};

class Derived : Base {
public:
    using Base::x;
    void g()
    {
        f();
        Base &part = *this;
        part.f();
    }
    friend void friendly(Derived &derived);
};

void friendly(Derived &derived)
{
    Base *part = &derived;
    part->f();
    derived.f();
}

void take(const Base &base)
{
    base.f();
}

int main()
{
    Derived derived;
    derived.g();
    derived.x = 4;
    derived.f(); //~ sema-private-base
    Base *pointer = &derived; //~ sema-private-base
    Base &reference = derived; //~ sema-private-base
    take(derived); //~ sema-private-base
    pointer->f();
    reference.f();
}
