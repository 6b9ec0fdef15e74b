#include <cstring>
#include <iostream>
class Str {
    char *p;
public:
    Str(const char *s) { p = new char[std::strlen(s) + 1]; std::strcpy(p, s); }
    ~Str() {
        delete[] p; //~ double-free
    }
    const char *c() const { return p; }
};
int main() {
    Str a("hi");
    Str b = a;
    std::cout << b.c() << "\n";
}
