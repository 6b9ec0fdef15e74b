#include <iostream>
class P { public: int x = 1; int y; P() { } P(int a) : x(a), z(3) { } }; //~ sema-no-such-member-init
class Q { public: const int k; int &r; Q() { } }; //~ sema-member-needs-init
struct R { int a; int b; };
int main() {
    P p(1, 2); //~ sema-no-matching-function
    P p2{1, 2}; //~ sema-no-matching-function
    R r = {1, 2, 3}; //~ sema-too-many-initialisers
    R r2(1, 2); //~ sema-no-constructor
    int i{3.5};
    int j = {1, 2}; //~ sema-too-many-initialisers
    int k(1, 2); //~ sema-too-many-initialisers
    char c{300};
    P arr[2] = {1, 2, 3}; //~ sema-too-many-initialisers
    auto z; //~ sema-auto-without-value
    auto w = {1, 2}; //~ sema-auto-without-value
    const int q; //~ sema-const-uninitialised
    return 0;
}
