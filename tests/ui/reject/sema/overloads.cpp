void scale(long factor);
void scale(double factor);

struct Base {
    virtual int area(int scale);
    void count();
};
struct Derived : Base {
    int area(long scale) override; //~ sema-overrides-nothing
};

void Base::missing() {} //~ sema-no-such-method

void change(int &target);

int main() {
    scale(1); //~ sema-ambiguous-call
    scale("text"); //~ sema-no-matching-function
    const Base fixed{};
    fixed.count(); //~ sema-const-object
    Base::count(); //~ sema-member-needs-object
    change(5); //~ sema-reference-to-temporary
    const int limit = 1;
    change(limit); //~ sema-reference-drops-const
}
