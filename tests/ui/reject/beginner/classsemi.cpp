class A { public: int x; } //~ parse-expected
class B { public: int y; };
int main() { A a; a.x = 1; return 0; }
