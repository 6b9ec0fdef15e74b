struct A { virtual void f(int) = 0; virtual ~A() {} };
struct B : A { void f(double) {} };
struct C : public Unknown { }; //~ sema-not-a-class
struct D { D(int) {} };
struct E : D { };
struct F { virtual void g() const {} };
struct G : F { void g() override {} }; //~ sema-overrides-nothing
class H { H() {} };
int main() {
    A a; //~ sema-abstract-class
    B b; //~ sema-abstract-class
    E e; //~ sema-no-default-constructor
    H h; //~ sema-private-member
    A *p = new A; //~ sema-abstract-class
    A *q = new B; //~ sema-abstract-class
    B *r = q; //~ sema-incompatible-pointers
    return 0;
}
