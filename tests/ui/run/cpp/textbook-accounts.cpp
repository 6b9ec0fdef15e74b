#include <iostream>

class Account {
public:
    Account(int number, long cents) : number(number), cents(cents) { opened++; }
    bool withdraw(long amount)
    {
        if (amount > cents)
            return false;
        cents -= amount;
        return true;
    }
    void deposit(long amount) { cents += amount; }
    long balance() const { return cents; }
    int id() const { return number; }
    static int how_many() { return opened; }

private:
    int number;
    long cents;
    static int opened;
};

int Account::opened = 0;

static bool transfer(Account &from, Account &to, long amount)
{
    if (!from.withdraw(amount))
        return false;
    to.deposit(amount);
    return true;
}

int main()
{
    Account accounts[] = {{1, 10000}, {2, 500}};
    const long amounts[] = {2500, 9000};
    for (long amount : amounts)
        std::cout << amount << (transfer(accounts[0], accounts[1], amount) ? " moved" : " refused") << '\n';
    for (const Account &account : accounts)
        std::cout << account.id() << ": " << account.balance() / 100.0 << '\n';
    std::cout << Account::how_many() << " accounts\n";
}
