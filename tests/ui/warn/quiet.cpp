// Nothing here is a mistake.
#include <iostream>

struct Base {
    virtual ~Base() {}
};
struct Derived : Base {
};

int main()
{
    Derived object;
    Base *base = &object;
    if (dynamic_cast<Base *>(base) == base && static_cast<Base *>(&object) == base)
        std::cout << "the same\n";
    const int used = 3;
    decltype(used) three = 3;
    std::cout << three << '\n';
}
