#include <cstdio>
struct D { int v; D() : v(0) {} ~D() { std::puts("d"); } };
int main() {
    D *a = new D[3];
    delete a; //~ mismatched-deallocation
}
