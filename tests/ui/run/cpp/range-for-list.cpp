#include <iostream>
struct L { int v; L(int v) : v(v) { std::cout << "+" << v; } L(const L &o) : v(o.v) { std::cout << "c" << v; } ~L() { std::cout << "-" << v; } };
int main() {
    for (auto x : { 1, 2, 3 }) std::cout << x << ' ';
    for (const char *s : { "a", "bc" }) std::cout << s << ' ';
    int a = 5, b = 6;
    for (int v : { a, b, a + b }) std::cout << v << ' ';
    for (const int &v : { a, b }) std::cout << v << ' ';
    for (double d : { 1.5, 2.0 }) std::cout << d << ' ';
    for (auto *p : { &a, &b }) *p += 1;
    std::cout << a << b << '\n';
    for (const L &l : { L(1), L(2) }) { std::cout << '[' << l.v << ']'; if (l.v == 1) continue; break; }
    std::cout << '\n';
    for (L l : { L(3), L(4) }) std::cout << '[' << l.v << ']';
    std::cout << '\n';
    int total = 0;
    for (auto i : { 1, 2 }) for (auto j : { 10, 20 }) total += i * j;
    std::cout << total << std::endl;
    try { for (auto i : { 1, 2 }) if (i == 2) throw i; } catch (int i) { std::cout << "thrown " << i << '\n'; }
    if (total > 1000) std::abort();
    char *p = (char *)malloc(4); free(p);
    std::exit(std::abs(-3));
}
