#include <iostream>
struct S { int a = 1; int &r; const char c = 'c'; S(int &x) : r(x) {} int &f() { return a; } };
int g(); int &&xv();
int main() { int i = 1; const int ci = 2; int &ri = i; int arr[3] = {1, 2, 3}; S s(i); const S *cs = &s;
 decltype(i) a = 5; decltype((i)) b = i; decltype(ri) c = i; decltype(ci) d = 3; decltype(arr[0]) e = arr[1]; decltype(s.a) f = 7; decltype((s.a)) g2 = s.a; decltype(s.r) h = i; decltype(s.f()) k = s.a; decltype(i + 1) l = 9; decltype(&i) m = &i; decltype(g()) n = 4; decltype(cs->a) o = 8; decltype(*m) p = i; decltype(nullptr) q = nullptr; decltype(arr) r2 = {4, 5, 6};
 b = 10; g2 = 20; e = 30; k = 40; std::cout << i << s.a << arr[1] << a << c << d << f << h << l << n << o << r2[2] << (q == nullptr) << '\n'; o = 9; p = 11; l = 1; f++; std::cout << i << o << f << sizeof(d) << '\n'; return 0; }
