#include <new>
#include <cstdlib>
#include <iostream>
struct P { int a; P(int a) : a(a) {} ~P() { std::cout << "~" << a << "\n"; } };
int main() {
    void *m = std::malloc(sizeof(P));
    P *p = new (m) P(3);
    std::cout << p->a << "\n";
    p->~P();
    std::free(m);
    alignas(P) unsigned char buf[sizeof(P)];
    P *q = new (buf) P(4);
    q->~P();
}
