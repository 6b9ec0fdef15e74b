#include <iostream>
#include <exception>
#include <new>
class MyErr : public std::exception { int code; public: MyErr(int c) : code(c) {} const char *what() const noexcept override { return "MyErr"; } int c() const { return code; } };
class Sub : public MyErr { public: Sub() : MyErr(7) {} };
void lvl3(int k) { if (k == 0) throw Sub(); if (k == 1) throw MyErr(1); if (k == 2) throw std::bad_alloc(); if (k == 3) throw 42; if (k == 4) throw "text"; if (k == 5) throw 'c'; if (k == 6) throw 1.5f; if (k == 7) throw (void *)nullptr; if (k == 8) throw nullptr; if (k == 9) throw 5u; }
void lvl2(int k) { try { lvl3(k); } catch (MyErr &e) { std::cout << "re " << e.what() << e.c() << ' '; throw; } }
int main() { for (int k = 0; k < 11; ++k) { try { lvl2(k); std::cout << "none"; } catch (const Sub &) { std::cout << "Sub"; } catch (const MyErr &e) { std::cout << "MyErr" << e.c(); } catch (const std::exception &e) { std::cout << e.what(); } catch (int i) { std::cout << "int " << i; } catch (const char *s) { std::cout << s; } catch (char c) { std::cout << "char " << c; } catch (float f) { std::cout << f; } catch (void *p) { std::cout << "ptr"; } catch (...) { std::cout << "..."; } std::cout << '\n'; }
 try { try { throw 1; } catch (int) { throw 2; } } catch (int i) { std::cout << i << '\n'; } 
 try { int a[2]; throw a; } catch (int *p) { std::cout << "arr\n"; }  try { int *p = 0; throw p; } catch (const int *p) { std::cout << "const int*\n"; } return 0; }
