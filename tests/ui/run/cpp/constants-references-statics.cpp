#include <iostream>
struct A { int i; A(int i) : i(i) {} A(const A &o) : i(o.i + 1) {} };
A glob = 5; A arr[3] = {1, 2, 3}; const A ca(7); static int counter = glob.i + arr[1].i;
struct S { static const int k = 4; static constexpr double d = 1.5; static int n; inline static int m = 8; int v[k]; const int c = 2; int &r = n; };
int S::n = counter;
int f(A a) { return a.i; } A g(A a) { return a; }
namespace { struct Hid { int z = 3; }; } 
extern int later; int first = later + 1; int later = 10; 
int main() { S s; std::cout << f(glob) << g(glob).i << ca.i << counter << S::n << S::m << S::d << sizeof(s.v) << s.c << s.r << Hid().z << first << later << '\n'; static A sl(g(A(1))); std::cout << sl.i << '\n'; S::n = 3; std::cout << s.r << '\n'; int x = 3; int &&r = x + 1; const int *const p = &x; const int y = x; std::cout << r << *p << y << '\n'; return 0; }
