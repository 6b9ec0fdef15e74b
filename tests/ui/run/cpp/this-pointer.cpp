#include <cstdio>
struct Chain {
    int n;
    Chain *self() { return this; }
    Chain &add(int n) { this->n += n; return *this; }
    bool same(const Chain &other) const { return this == &other; }
    Chain copy() const { return *this; }
};
int main() {
    Chain c{1};
    c.add(2).add(3);
    Chain d = c.copy();
    d.add(10);
    d = {5};
    std::printf("%d %d %d %d\n", c.n, d.n, c.same(*c.self()), c.same(d));
    c = d = Chain{8};
    int k;
    k = {4};
    std::printf("%d %d %d\n", c.n, d.n, k);
}
