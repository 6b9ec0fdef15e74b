class A {
public:
    show() { } //~ parse-missing-member-type
    setX(int x) { this.x = x; } //~ parse-missing-member-type, sema-arrow-for-dot
    int x;
    A a; //~ sema-contains-itself
};
int f() { }
int main() { A a; a.show(); return f(); }
