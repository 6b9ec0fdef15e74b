struct Part {
    ~Other() {} //~ sema-destructor-form
    int first;
    int second;
    Part() : second(1), first(2) {}
    Part(int n) : first(n), first(n) {} //~ sema-member-init-twice
    Part(long n) : third(n) {} //~ sema-no-such-member-init
    void grow() : first(1) {} //~ sema-member-init-not-constructor
};

int main() {}
