class Account { int balance; void check() {} protected: int p; public: int get() { return balance; } };
int main() {
    Account a;
    a.balance = 3; //~ sema-private-member
    a.check(); //~ sema-private-member
    a.p = 1; //~ sema-protected-member
    return a.get();
}
