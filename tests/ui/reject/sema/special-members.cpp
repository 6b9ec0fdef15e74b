struct Noncopy {
    Noncopy();
    Noncopy(const Noncopy &) = delete;
};
struct NeedsArgument {
    NeedsArgument(int);
};
struct Abstract {
    virtual void run() = 0;
};
struct Reference {
    int &to;
};
struct Constant {
    const int size;
    Constant() {} //~ sema-member-needs-init
};
struct Explicit {
    explicit Explicit(int);
};

void take(Explicit value);

int main() {
    Noncopy one;
    Noncopy two = one; //~ sema-deleted-function
    NeedsArgument missing; //~ sema-no-default-constructor
    Abstract object; //~ sema-abstract-class
    Reference reference; //~ sema-no-default-constructor
    take(3); //~ sema-no-conversion
    NeedsArgument text = "text"; //~ sema-no-conversion
}
