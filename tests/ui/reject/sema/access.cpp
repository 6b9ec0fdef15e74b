class Account {
    int cents;

public:
    Account(int cents) : cents(cents) {}

protected:
    void log();

private:
    ~Account() {}
    friend class Bank;
};

class Savings : public Account {
public:
    int peek() { return cents; } //~ sema-private-member
};

void look(Account &account) {
    account.cents = 5; //~ sema-private-member
    account.log(); //~ sema-protected-member
}

int main() {}
