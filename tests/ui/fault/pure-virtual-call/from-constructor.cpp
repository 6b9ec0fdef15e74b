struct A { A() { init(); } void init() { f(); } virtual void f() = 0; virtual ~A() {} }; //~ pure-virtual-call
struct B : A { void f() override {} };
int main() { B b; }
