#include <cstdio>
#include <cstdlib>
#include <new>

struct Account {
    int balance;
    Account() : balance(100) { std::printf("constructed\n"); }
    ~Account() { std::printf("destroyed\n"); }
};

int main() {
    Account *raw = static_cast<Account *>(std::malloc(sizeof(Account))); // bytes, no object
    Account *real = new Account;                                        // bytes and an object
    std::printf("balance %d\n", real->balance);
    delete real;

    new (raw) Account; // an object can be made in the raw bytes
    std::printf("balance %d\n", raw->balance);
    raw->~Account();
    std::free(raw);

    int *unset = new int;  // no constructor, and no value: its bytes stay uninitialised
    int *zero = new int(); // the parentheses set it to 0
    std::printf("zero %d\n", *zero);
    delete unset;
    delete zero;
    return 0;
}
