#include <iostream>
class Account {
    std::size_t id_;
    double balance_ = 0;
    static std::size_t next;
    mutable int reads = 0;
protected:
    void log(const char *what) const {
        std::cout << what << ' ' << id_ << ' ' << balance_ << '\n';
        ++reads;
    }
public:
    Account() : id_(next++) {}
    explicit Account(double b) : Account() {
        balance_ = b;
    }
    virtual ~Account() {
        log("close");
    }
    virtual bool withdraw(double x) {
        if (x > balance_) return false;
        balance_ -= x;
        log("take");
        return true;
    }
    void deposit(double x) {
        this->balance_ += x;
        log("put");
    }
    double balance() const {
        return balance_;
    }
    int readCount() const {
        return reads;
    }
    friend class Bank;
    friend bool richer(const Account &, const Account &);
};

std::size_t Account::next = 100;
bool richer(const Account &a, const Account &b) {
    return a.balance_ > b.balance_;
}

class Savings : public Account {
    double rate;
public:
    Savings(double b, double r) : Account(b), rate(r) {}
    bool withdraw(double x) override {
        if (!Account::withdraw(x * (1 + rate))) {
            std::cout << "refused\n";
            return false;
        }
        return true;
    }
    using Account::deposit;
};

class Bank {
    Account *list[4];
    int n;
public:
    Bank() : list{}, n(0) {}
    ~Bank() {
        for (int i = 0; i < n; i++) delete list[i];
    }
    Bank &add(Account *a) {
        list[n++] = a;
        return *this;
    }
    Account &operator[](int i) {
        return *list[i];
    }
    double sum() const {
        double s = 0;
        for (int i = 0; i < n; i++) s += list[i]->balance_;
        return s;
    }
};

int main() {
    Bank b;
    b.add(new Account(50)).add(new Savings(100, 0.1));
    b[0].deposit(5);
    b[1].withdraw(50);
    b[1].withdraw(90);
    std::cout << b.sum() << ' ' << richer(b[0], b[1]) << ' ' << b[0].readCount() << std::endl;
    Account copy = b[0];
    copy.deposit(1);
    Account *p = &b[1];
    if (Savings *s = static_cast<Savings *>(p)) s->deposit(2);
}
