#include <iostream>
int calls = 0;
struct Lazy { bool init = false; int v; int get() { if (!init) { v = ++calls; init = true; } return v; } }; Lazy &inst() { static Lazy l; return l; }
struct Counter { static int n; int id; Counter() : id(++n) {} Counter(const Counter &) : id(++n) {} ~Counter() { --n; } }; int Counter::n = 0;
Counter pass(Counter c) { return c; } int sumTo(int n) { return n ? n + sumTo(n - 1) : 0; } bool even(int); bool odd(int n) { return n ? even(n - 1) : false; } bool even(int n) { return n ? odd(n - 1) : true; }
void hanoi(int n, char a, char b, char c, int &m) { if (!n) return; hanoi(n - 1, a, c, b, m); ++m; hanoi(n - 1, c, b, a, m); }
unsigned long fib(unsigned n) { unsigned long a = 0, b = 1; while (n--) { unsigned long t = a + b; a = b; b = t; } return a; }
int main() { std::cout << inst().get() << inst().get() << calls << '\n'; { Counter a, b = a, c = pass(b); std::cout << Counter::n << c.id << '\n'; Counter *h = new Counter[3]; std::cout << Counter::n << '\n'; delete[] h; } std::cout << Counter::n << sumTo(100) << even(10) << odd(7) << '\n'; int m = 0; hanoi(6, 'a', 'b', 'c', m); std::cout << m << ' ' << fib(90) << '\n'; int mat[3][3], k = 0; for (auto &row : mat) for (int &x : row) x = k++; int tr = 0; for (int i = 0; i < 3; ++i) tr += mat[i][i]; std::cout << tr << '\n'; int **jag = new int *[3]; for (int i = 0; i < 3; ++i) { jag[i] = new int[i + 1]; for (int j = 0; j <= i; ++j) jag[i][j] = i * j; } std::cout << jag[2][2] << jag[1][1] << '\n'; for (int i = 0; i < 3; ++i) delete[] jag[i]; delete[] jag; return 0; }
