class A {
public:
    int x;
    A(int v) { x = v } //~ parse-expected
    void show();
    int get() { return x; }
};
void show() { }
void A::shwo() { }
int A::get() { return x; }
int main() {
    A a(1);
    a.show;
    a.gett(); //~ sema-no-member
    a->get(); //~ sema-dot-for-arrow
    A *p = &a;
    p.get(); //~ sema-arrow-for-dot
    A.get(); //~ parse-type-as-value
    return a.x(); //~ sema-call-of
}
