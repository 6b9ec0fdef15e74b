#include <iostream>
struct R { R() { std::cout << "acq "; } ~R() { std::cout << "rel "; } };
int a(int n) { R r; if (n == 0) throw 1; if (n == 1) return 10; int x = a(n - 2); return x + 1; }
void g() try { R r; throw "g"; } catch (const char *s) { std::cout << s << ' '; throw 7; }
int h() { try { R r; return 1; } catch (...) { return 2; } }
int k() { for (int i = 0;; ++i) { try { R r; if (i == 1) continue; if (i == 2) break; if (i == 0) throw i; } catch (int e) { std::cout << "c" << e << ' '; continue; } } return 5; }
int m() { try { try { throw 1; } catch (double) { std::cout << "no"; } } catch (int) { std::cout << "outer "; return 3; } return 4; }
struct D { int v; D(int v) : v(v) {} ~D() { try { throw v; } catch (int i) { std::cout << "d" << i << ' '; } } };
int main() { try { a(4); } catch (int) { std::cout << "m\n"; } std::cout << a(5) << '\n'; try { g(); } catch (int i) { std::cout << i << '\n'; } std::cout << h() << k() << m() << '\n'; try { D d(1); throw 2; } catch (int i) { std::cout << i << '\n'; } goto end; { R r; } end: std::cout << "end\n"; return 0; }
