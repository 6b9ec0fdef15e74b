struct A { virtual ~A() { g(); } void g() { f(); } virtual void f() = 0; }; //~ pure-virtual-call
struct B : A { void f() override {} };
int main() { B b; }
