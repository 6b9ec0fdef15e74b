#include <iostream>
struct S { bool done; int n; S() { n = 0; } };
int main() {
    S s;
    while (!s.done) { //~ uninitialized-read
        if (++s.n > 3) s.done = true;
    }
    std::cout << s.n << "\n";
}
