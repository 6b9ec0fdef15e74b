#include <iostream>

class Counted {
    int *count;
    int *value;

public:
    explicit Counted(int start) : count(new int(1)), value(new int(start)) {}
    Counted(const Counted &other) : count(other.count), value(other.value) { ++*count; }
    Counted &operator=(const Counted &other)
    {
        ++*other.count;
        release();
        count = other.count;
        value = other.value;
        return *this;
    }
    ~Counted() { release(); }
    int &operator*() const { return *value; }
    int owners() const { return *count; }

private:
    void release()
    {
        if (--*count == 0) {
            delete count;
            delete value;
        }
    }
};

int main()
{
    Counted a(5);
    Counted b = a;
    {
        Counted c(7);
        c = b;
        *c += 1;
        std::cout << a.owners() << '\n';
    }
    std::cout << *a << ' ' << b.owners() << '\n';
}
